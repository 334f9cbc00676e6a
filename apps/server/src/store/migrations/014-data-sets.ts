import { PostgresAdapter, type Kysely } from 'kysely'

/** Consumer data sets, and who may see into them. Their people lie in files of their own. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const instant = db.getExecutor().adapter instanceof PostgresAdapter ? 'bigint' : 'integer'
  await db.schema
    .createTable('data_sets')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('client', 'text')
    .addColumn('lawful_basis', 'text')
    .addColumn('purpose', 'text')
    .addColumn('retention', 'integer')
    .addColumn('people', 'integer', (column) => column.notNull())
    .addColumn('purchases', 'integer', (column) => column.notNull())
    .addColumn('created_by', 'text', (column) => column.notNull().references('people.id'))
    .addColumn('created_at', instant, (column) => column.notNull())
    .addColumn('changed_at', instant, (column) => column.notNull())
    .execute()
  await db.schema
    .createTable('data_set_rights')
    .addColumn('data_set', 'text', (column) =>
      column.notNull().references('data_sets.id').onDelete('cascade'),
    )
    .addColumn('person', 'text', (column) => column.notNull().references('people.id').onDelete('cascade'))
    .addColumn('given_by', 'text', (column) => column.notNull().references('people.id'))
    .addColumn('given_at', instant, (column) => column.notNull())
    .addPrimaryKeyConstraint('data_set_rights_of', ['data_set', 'person'])
    .execute()
}

/** Forward only in production; tests use it to prove that `up` leaves nothing else behind. */
export async function down(db: Kysely<unknown>): Promise<void> {
  for (const table of ['data_set_rights', 'data_sets']) await db.schema.dropTable(table).execute()
}
