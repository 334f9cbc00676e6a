import type { Kysely } from 'kysely'

const tables = ['comments', 'notes', 'review_entries', 'review_changes', 'answers']

/** What the words of each row come to; null in rows from before. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const table of tables) await db.schema.alterTable(table).addColumn('sum', 'bigint').execute()
}

/** Forward only in production; tests use it to prove that `up` leaves nothing else behind. */
export async function down(db: Kysely<unknown>): Promise<void> {
  for (const table of tables) await db.schema.alterTable(table).dropColumn('sum').execute()
}
