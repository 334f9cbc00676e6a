import type { Kysely } from 'kysely'

/** A row that holds the whole board anew: what was before it is its past, and no part of it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('journal')
    .addColumn('whole', 'integer', (column) => column.notNull().defaultTo(0))
    .execute()
}

/** Forward only in production; tests use it to prove that `up` leaves nothing else behind. */
export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('journal').dropColumn('whole').execute()
}
