import { PostgresAdapter, type Kysely } from 'kysely'

/** Whose approval was asked of which snapshot, and what each of them said. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const instant = db.getExecutor().adapter instanceof PostgresAdapter ? 'bigint' : 'integer'
  await db.schema
    .createTable('approvals')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('board', 'text', (column) => column.notNull().references('boards.id').onDelete('cascade'))
    .addColumn('snapshot', 'text', (column) =>
      column.notNull().unique().references('snapshots.id').onDelete('cascade'),
    )
    .addColumn('about', 'text', (column) => column.notNull())
    .addColumn('cards', 'text')
    .addColumn('label', 'text')
    .addColumn('mode', 'text', (column) => column.notNull())
    .addColumn('link', 'integer', (column) => column.notNull())
    .addColumn('note', 'text')
    .addColumn('asked_by', 'text', (column) => column.notNull().references('people.id'))
    .addColumn('asked_at', instant, (column) => column.notNull())
    .addColumn('due_at', instant)
    .addColumn('fallback', 'text', (column) => column.references('people.id'))
    .addColumn('fallback_told_at', instant)
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('turn', 'integer', (column) => column.notNull())
    .addColumn('settled_by', 'text', (column) => column.references('people.id'))
    .addColumn('settled_at', instant)
    .addColumn('kept_at', instant)
    .execute()
  await db.schema
    .createIndex('approvals_by_board')
    .on('approvals')
    .columns(['board', 'asked_at', 'id'])
    .execute()
  await db.schema.createIndex('approvals_by_state').on('approvals').columns(['state', 'kept_at']).execute()
  await people(db, instant)
}

/** Forward only in production; tests use it to prove that `up` leaves nothing else behind. */
export async function down(db: Kysely<unknown>): Promise<void> {
  for (const table of ['decisions', 'approval_people', 'approvals'])
    await db.schema.dropTable(table).execute()
}

async function people(db: Kysely<unknown>, instant: 'bigint' | 'integer'): Promise<void> {
  await db.schema
    .createTable('approval_people')
    .addColumn('approval', 'text', (column) =>
      column.notNull().references('approvals.id').onDelete('cascade'),
    )
    .addColumn('person', 'text', (column) => column.notNull().references('people.id'))
    .addPrimaryKeyConstraint('approval_people_once', ['approval', 'person'])
    .execute()
  await db.schema
    .createTable('decisions')
    .addColumn('approval', 'text', (column) =>
      column.notNull().references('approvals.id').onDelete('cascade'),
    )
    .addColumn('person', 'text', (column) => column.notNull().references('people.id'))
    .addColumn('decision', 'text', (column) => column.notNull())
    .addColumn('note', 'text')
    .addColumn('decided_at', instant, (column) => column.notNull())
    .addPrimaryKeyConstraint('decisions_once', ['approval', 'person'])
    .execute()
}
