import { PostgresAdapter, type Kysely } from 'kysely'

/** A board as it stood at a moment, kept whole and packed: the journal folds its old rows, a snapshot stays. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const postgres = db.getExecutor().adapter instanceof PostgresAdapter
  const [bytes, instant] = postgres ? (['bytea', 'bigint'] as const) : (['blob', 'integer'] as const)
  await db.schema
    .createTable('snapshots')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('board', 'text', (column) => column.notNull().references('boards.id').onDelete('cascade'))
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('seq', 'integer', (column) => column.notNull())
    .addColumn('created_by', 'text', (column) => column.notNull().references('people.id'))
    .addColumn('created_at', instant, (column) => column.notNull())
    .addColumn('bytes', bytes, (column) => column.notNull())
    .execute()
  await db.schema.createIndex('snapshots_by_board').on('snapshots').columns(['board', 'created_at']).execute()
}

/** Forward only in production; tests use it to prove that `up` leaves nothing else behind. */
export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropTable('snapshots').execute()
}
