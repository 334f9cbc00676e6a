import { PostgresAdapter, type Kysely } from 'kysely'

/** What people are told in person, what other programs are told, and the log of access and decisions. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const instant = db.getExecutor().adapter instanceof PostgresAdapter ? 'bigint' : 'integer'
  await notifications(db, instant)
  await hooks(db, instant)
  // No foreign keys: the log stays whole when what it speaks of is gone.
  await db.schema
    .createTable('audit')
    .addColumn('seq', 'integer', (column) => column.primaryKey().notNull())
    .addColumn('at', instant, (column) => column.notNull())
    .addColumn('person', 'text')
    .addColumn('what', 'text', (column) => column.notNull())
    .addColumn('board', 'text')
    .addColumn('about', 'text')
    .addColumn('outcome', 'text', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .execute()
  await db.schema.createIndex('audit_by_board').on('audit').columns(['board', 'seq']).execute()
}

/** Forward only in production; tests use it to prove that `up` leaves nothing else behind. */
export async function down(db: Kysely<unknown>): Promise<void> {
  const tables = ['audit', 'known_errors', 'deliveries', 'hooks', 'silenced', 'notifications']
  for (const table of tables) await db.schema.dropTable(table).execute()
}

type Instant = 'bigint' | 'integer'

async function notifications(db: Kysely<unknown>, instant: Instant): Promise<void> {
  await db.schema
    .createTable('notifications')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('person', 'text', (column) => column.notNull().references('people.id').onDelete('cascade'))
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('board', 'text', (column) => column.notNull().references('boards.id').onDelete('cascade'))
    .addColumn('snapshot', 'text')
    .addColumn('thread', 'text')
    .addColumn('done_by', 'text', (column) => column.references('people.id').onDelete('set null'))
    .addColumn('says', 'text', (column) => column.notNull())
    .addColumn('at', instant, (column) => column.notNull())
    .addColumn('read_at', instant)
    .execute()
  await db.schema
    .createIndex('notifications_by_person')
    .on('notifications')
    .columns(['person', 'at'])
    .execute()
  await db.schema
    .createTable('silenced')
    .addColumn('person', 'text', (column) => column.notNull().references('people.id').onDelete('cascade'))
    .addColumn('kind', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('silenced_once_a_kind', ['person', 'kind'])
    .execute()
}

async function hooks(db: Kysely<unknown>, instant: Instant): Promise<void> {
  await db.schema
    .createTable('hooks')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('board', 'text', (column) => column.references('boards.id').onDelete('cascade'))
    .addColumn('url', 'text', (column) => column.notNull())
    .addColumn('events', 'text', (column) => column.notNull())
    .addColumn('secret', 'text', (column) => column.notNull())
    .addColumn('created_at', instant, (column) => column.notNull())
    .execute()
  await db.schema
    .createTable('deliveries')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('hook', 'text', (column) => column.notNull().references('hooks.id').onDelete('cascade'))
    .addColumn('event', 'text', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addColumn('created_at', instant, (column) => column.notNull())
    .addColumn('tries', 'integer', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('next_at', instant)
    .addColumn('fault', 'text')
    .execute()
  await db.schema.createIndex('deliveries_due').on('deliveries').column('next_at').execute()
  await db.schema.createIndex('deliveries_by_hook').on('deliveries').columns(['hook', 'created_at']).execute()
  await db.schema
    .createTable('known_errors')
    .addColumn('board', 'text', (column) =>
      column.primaryKey().notNull().references('boards.id').onDelete('cascade'),
    )
    .addColumn('findings', 'text', (column) => column.notNull())
    .execute()
}
