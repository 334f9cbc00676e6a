import type { Kysely } from 'kysely'

/** What each row of the journal comes to; null in rows from before. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('journal').addColumn('sum', 'bigint').execute()
}

/** Forward only in production; tests use it to prove that `up` leaves nothing else behind. */
export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('journal').dropColumn('sum').execute()
}
