import { PostgresAdapter, type Kysely } from 'kysely'

/** From where somebody is signed in, who has left, and on which boards a picture was put. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const instant = db.getExecutor().adapter instanceof PostgresAdapter ? 'bigint' : 'integer'
  await db.schema.alterTable('people').addColumn('left_at', instant).execute()
  await db.schema.alterTable('sessions').addColumn('agent', 'text').execute()
  await db.schema.alterTable('sessions').addColumn('seen_at', instant).execute()
  await db.schema
    .createIndex('grants_by_invitation')
    .on('grants')
    .columns(['invitation', 'created_at'])
    .execute()
  await db.schema
    .createTable('placements')
    .addColumn('hash', 'text', (column) => column.notNull().references('assets.hash').onDelete('cascade'))
    .addColumn('board', 'text', (column) => column.notNull().references('boards.id').onDelete('cascade'))
    .addPrimaryKeyConstraint('placements_once_a_board', ['hash', 'board'])
    .execute()
}

/** Forward only in production; tests use it to prove that `up` leaves nothing else behind. */
export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropTable('placements').execute()
  await db.schema.dropIndex('grants_by_invitation').execute()
  await db.schema.alterTable('sessions').dropColumn('seen_at').execute()
  await db.schema.alterTable('sessions').dropColumn('agent').execute()
  await db.schema.alterTable('people').dropColumn('left_at').execute()
}
