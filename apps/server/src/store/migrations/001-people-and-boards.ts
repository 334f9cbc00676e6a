import { PostgresAdapter, type Kysely } from 'kysely'

/** Who there is, how they show who they are, which boards there are, and who may come to which. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await people(db)
  await boards(db)
  await invitations(db)
}

/** Forward only in production; tests use it to prove that `up` leaves nothing else behind. */
export async function down(db: Kysely<unknown>): Promise<void> {
  const tables = ['assets', 'grants', 'invitations', 'boards', 'tokens', 'sessions', 'people']
  for (const table of tables) await db.schema.dropTable(table).execute()
}

/** The two dialects differ in the names of a blob and of a 64-bit number. */
function columns(db: Kysely<unknown>) {
  const postgres = db.getExecutor().adapter instanceof PostgresAdapter
  return postgres
    ? ({ bytes: 'bytea', instant: 'bigint' } as const)
    : ({ bytes: 'blob', instant: 'integer' } as const)
}

async function people(db: Kysely<unknown>): Promise<void> {
  const { instant } = columns(db)
  await db.schema
    .createTable('people')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('email', 'text', (column) => column.unique())
    .addColumn('password', 'text')
    .addColumn('standing', 'text', (column) => column.notNull())
    .addColumn('colour', 'integer', (column) => column.notNull())
    .addColumn('created_at', instant, (column) => column.notNull())
    .execute()
  await db.schema
    .createTable('sessions')
    .addColumn('hash', 'text', (column) => column.primaryKey().notNull())
    .addColumn('person', 'text', (column) => column.notNull().references('people.id').onDelete('cascade'))
    .addColumn('created_at', instant, (column) => column.notNull())
    .addColumn('expires_at', instant, (column) => column.notNull())
    .execute()
  await db.schema.createIndex('sessions_by_person').on('sessions').column('person').execute()
  await db.schema
    .createTable('tokens')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('hash', 'text', (column) => column.notNull().unique())
    .addColumn('person', 'text', (column) => column.notNull().references('people.id').onDelete('cascade'))
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('created_at', instant, (column) => column.notNull())
    .execute()
}

async function boards(db: Kysely<unknown>): Promise<void> {
  const { bytes, instant } = columns(db)
  await db.schema
    .createTable('boards')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('client', 'text')
    .addColumn('epoch', 'text', (column) => column.notNull())
    .addColumn('created_by', 'text', (column) => column.notNull().references('people.id'))
    .addColumn('created_at', instant, (column) => column.notNull())
    .addColumn('deleted_at', instant)
    .execute()
  await db.schema
    .createTable('assets')
    .addColumn('hash', 'text', (column) => column.primaryKey().notNull())
    .addColumn('type', 'text', (column) => column.notNull())
    .addColumn('bytes', bytes, (column) => column.notNull())
    // No foreign key: an image outlives the board it was first put on, since cards are copied between boards.
    .addColumn('board', 'text', (column) => column.notNull())
    .addColumn('person', 'text', (column) => column.notNull().references('people.id'))
    .addColumn('created_at', instant, (column) => column.notNull())
    .execute()
}

async function invitations(db: Kysely<unknown>): Promise<void> {
  const { instant } = columns(db)
  await db.schema
    .createTable('invitations')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('hash', 'text', (column) => column.notNull().unique())
    .addColumn('board', 'text', (column) => column.references('boards.id').onDelete('cascade'))
    .addColumn('role', 'text', (column) => column.notNull())
    .addColumn('password', 'text')
    .addColumn('created_by', 'text', (column) => column.notNull().references('people.id'))
    .addColumn('created_at', instant, (column) => column.notNull())
    .addColumn('expires_at', instant)
    .addColumn('max_uses', 'integer')
    .addColumn('uses', 'integer', (column) => column.notNull())
    .addColumn('revoked_at', instant)
    .execute()
  await db.schema
    .createTable('grants')
    .addColumn('board', 'text', (column) => column.notNull().references('boards.id').onDelete('cascade'))
    .addColumn('person', 'text', (column) => column.notNull().references('people.id').onDelete('cascade'))
    .addColumn('invitation', 'text', (column) => column.notNull())
    .addColumn('role', 'text', (column) => column.notNull())
    .addColumn('created_at', instant, (column) => column.notNull())
    .addPrimaryKeyConstraint('grants_once_an_invitation', ['board', 'person', 'invitation'])
    .execute()
  await db.schema.createIndex('grants_by_person').on('grants').column('person').execute()
}
