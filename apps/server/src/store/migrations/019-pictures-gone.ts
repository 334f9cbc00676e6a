import { PostgresAdapter, type Kysely } from 'kysely'

/** Since when a picture is no longer on a board, and up to which row each board was looked through for its pictures. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const instant = db.getExecutor().adapter instanceof PostgresAdapter ? 'bigint' : 'integer'
  await db.schema.alterTable('placements').addColumn('gone_at', instant).execute()
  await db.schema
    .createTable('pictures_looked')
    .addColumn('board', 'text', (column) => column.primaryKey().references('boards.id').onDelete('cascade'))
    .addColumn('seq', instant, (column) => column.notNull())
    .execute()
}

/** Forward only in production; tests use it to prove that `up` leaves nothing else behind. */
export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropTable('pictures_looked').execute()
  await db.schema.alterTable('placements').dropColumn('gone_at').execute()
}
