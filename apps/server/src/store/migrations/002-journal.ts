import { PostgresAdapter, sql, type Kysely } from 'kysely'

/**
 * The journal: every update of every board in the order it was committed. Row 1 of a board is its seed, written in
 * one transaction with the board itself. `at` is in milliseconds; `person` is null when the server wrote.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { bytes, instant, keyed } = columns(db)
  await db.schema
    .createTable('journal')
    .addColumn('board', 'text', (column) => column.notNull())
    .addColumn('seq', 'integer', (column) => column.notNull())
    .addColumn('at', instant, (column) => column.notNull())
    .addColumn('person', 'text')
    .addColumn('bytes', bytes, (column) => column.notNull())
    .addPrimaryKeyConstraint('journal_in_order', ['board', 'seq'])
    .modifyEnd(keyed)
    .execute()
  await db.schema
    .createTable('checkpoints')
    .addColumn('board', 'text', (column) => column.primaryKey().notNull())
    .addColumn('seq', 'integer', (column) => column.notNull())
    .addColumn('at', instant, (column) => column.notNull())
    .addColumn('bytes', bytes, (column) => column.notNull())
    .execute()
  await db.schema
    .createTable('client_ids')
    .addColumn('board', 'text', (column) => column.notNull())
    .addColumn('client', 'bigint', (column) => column.notNull())
    .addColumn('person', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('client_ids_of_one_person', ['board', 'client'])
    .modifyEnd(keyed)
    .execute()
}

/** Forward only in production; tests use it to prove that `up` leaves nothing else behind. */
export async function down(db: Kysely<unknown>): Promise<void> {
  for (const table of ['client_ids', 'checkpoints', 'journal']) await db.schema.dropTable(table).execute()
}

/**
 * The two dialects differ in the names of a blob and of a 64-bit number; and SQLite keeps a table by its key only
 * when asked to, which halves what a row of a keystroke takes.
 */
function columns(db: Kysely<unknown>) {
  const postgres = db.getExecutor().adapter instanceof PostgresAdapter
  return postgres
    ? ({ bytes: 'bytea', instant: 'bigint', keyed: sql`` } as const)
    : ({ bytes: 'blob', instant: 'integer', keyed: sql`without rowid` } as const)
}
