import { PostgresAdapter, type Kysely } from 'kysely'

/** A round on a board: who leads it, what was written in private, and what people voted for. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const instant = db.getExecutor().adapter instanceof PostgresAdapter ? 'bigint' : 'integer'
  await rounds(db, instant)
  await proposals(db, instant)
  await votes(db, instant)
}

/** Forward only in production; tests use it to prove that `up` leaves nothing else behind. */
export async function down(db: Kysely<unknown>): Promise<void> {
  for (const table of ['ballots', 'votes', 'proposals', 'rounds']) await db.schema.dropTable(table).execute()
}

type Instant = 'bigint' | 'integer'

async function rounds(db: Kysely<unknown>, instant: Instant): Promise<void> {
  await db.schema
    .createTable('rounds')
    .addColumn('board', 'text', (column) =>
      column.primaryKey().notNull().references('boards.id').onDelete('cascade'),
    )
    .addColumn('moderator', 'text', (column) => column.notNull().references('people.id').onDelete('cascade'))
    .addColumn('muted', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('private', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('ends_at', instant)
    .addColumn('lasts_ms', 'integer')
    .execute()
}

async function proposals(db: Kysely<unknown>, instant: Instant): Promise<void> {
  await db.schema
    .createTable('proposals')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('board', 'text', (column) => column.notNull().references('boards.id').onDelete('cascade'))
    .addColumn('person', 'text', (column) => column.notNull().references('people.id').onDelete('cascade'))
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('text', 'text')
    .addColumn('type', 'text')
    .addColumn('sentiment', 'integer')
    .addColumn('created_at', instant, (column) => column.notNull())
    .execute()
  await db.schema.createIndex('proposals_by_board').on('proposals').columns(['board', 'person']).execute()
}

async function votes(db: Kysely<unknown>, instant: Instant): Promise<void> {
  await db.schema
    .createTable('votes')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('board', 'text', (column) => column.notNull().references('boards.id').onDelete('cascade'))
    .addColumn('each', 'integer', (column) => column.notNull())
    .addColumn('kinds', 'text')
    .addColumn('begun_at', instant, (column) => column.notNull())
    .addColumn('ended_at', instant)
    .execute()
  await db.schema.createIndex('votes_by_board').on('votes').columns(['board', 'begun_at']).execute()
  await db.schema
    .createTable('ballots')
    .addColumn('vote', 'text', (column) => column.notNull().references('votes.id').onDelete('cascade'))
    .addColumn('person', 'text', (column) => column.notNull().references('people.id').onDelete('cascade'))
    .addColumn('card', 'text', (column) => column.notNull())
    .addColumn('votes', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('ballots_pk', ['vote', 'person', 'card'])
    .execute()
}
