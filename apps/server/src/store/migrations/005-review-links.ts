import type { Kysely } from 'kysely'

/** Invitations to one snapshot, and how a snapshot came to be: `named` by somebody, or kept by Parley itself. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('invitations').addColumn('snapshot', 'text').execute()
  await db.schema.alterTable('grants').addColumn('snapshot', 'text').execute()
  await db.schema
    .alterTable('snapshots')
    .addColumn('kind', 'text', (column) => column.notNull().defaultTo('named'))
    .execute()
}

/** Forward only in production; tests use it to prove that `up` leaves nothing else behind. */
export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('snapshots').dropColumn('kind').execute()
  await db.schema.alterTable('grants').dropColumn('snapshot').execute()
  await db.schema.alterTable('invitations').dropColumn('snapshot').execute()
}
