import { PostgresAdapter, type Kysely } from 'kysely'

/** Views that people saved of a board, and links that show one to whoever has them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const instant = db.getExecutor().adapter instanceof PostgresAdapter ? 'bigint' : 'integer'
  await db.schema
    .createTable('views')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('board', 'text', (column) => column.notNull().references('boards.id').onDelete('cascade'))
    .addColumn('person', 'text', (column) => column.notNull().references('people.id').onDelete('cascade'))
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('search', 'text', (column) => column.notNull())
    .addColumn('shared', 'integer', (column) => column.notNull())
    .addColumn('created_at', instant, (column) => column.notNull())
    .execute()
  await db.schema.createIndex('views_of_board').on('views').columns(['board', 'person']).execute()
  await db.schema
    .createTable('embeds')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('hash', 'text', (column) => column.notNull().unique())
    .addColumn('board', 'text', (column) => column.notNull().references('boards.id').onDelete('cascade'))
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('search', 'text', (column) => column.notNull())
    .addColumn('created_by', 'text', (column) => column.notNull().references('people.id'))
    .addColumn('created_at', instant, (column) => column.notNull())
    .addColumn('expires_at', instant)
    .addColumn('revoked_at', instant)
    .execute()
  await db.schema.createIndex('embeds_of_board').on('embeds').column('board').execute()
}

/** Forward only in production; tests use it to prove that `up` leaves nothing else behind. */
export async function down(db: Kysely<unknown>): Promise<void> {
  for (const table of ['embeds', 'views']) await db.schema.dropTable(table).execute()
}
