import { PostgresAdapter, type Kysely } from 'kysely'

/** Links at which people answer, and what they answered. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const instant = db.getExecutor().adapter instanceof PostgresAdapter ? 'bigint' : 'integer'
  await links(db, instant)
  await answers(db, instant)
}

/** Forward only in production; tests use it to prove that `up` leaves nothing else behind. */
export async function down(db: Kysely<unknown>): Promise<void> {
  for (const table of ['answers', 'listening_links']) await db.schema.dropTable(table).execute()
}

type Instant = 'bigint' | 'integer'

async function links(db: Kysely<unknown>, instant: Instant): Promise<void> {
  await db.schema
    .createTable('listening_links')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('token', 'text', (column) => column.notNull().unique())
    .addColumn('board', 'text', (column) => column.notNull().references('boards.id').onDelete('cascade'))
    .addColumn('card', 'text', (column) => column.notNull())
    .addColumn('question', 'text', (column) => column.notNull())
    .addColumn('choices', 'text', (column) => column.notNull())
    .addColumn('thanks', 'text', (column) => column.notNull())
    .addColumn('ends_on', 'text')
    .addColumn('closed_at', instant)
    .addColumn('created_by', 'text', (column) => column.notNull().references('people.id'))
    .addColumn('created_at', instant, (column) => column.notNull())
    .execute()
  await db.schema.createIndex('listening_links_of_board').on('listening_links').column('board').execute()
}

async function answers(db: Kysely<unknown>, instant: Instant): Promise<void> {
  await db.schema
    .createTable('answers')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('board', 'text', (column) => column.notNull().references('boards.id').onDelete('cascade'))
    .addColumn('card', 'text', (column) => column.notNull())
    .addColumn('at', instant, (column) => column.notNull())
    .addColumn('day', 'text', (column) => column.notNull())
    .addColumn('score', 'integer')
    .addColumn('text', 'text')
    .addColumn('choice', 'text')
    .addColumn('may_answer', 'integer', (column) => column.notNull())
    .addColumn('address', 'text')
    .addColumn('address_mark', 'text')
    .addColumn('language', 'text')
    .addColumn('source', 'text', (column) => column.notNull())
    .addColumn('times', 'integer', (column) => column.notNull())
    .addColumn('same', 'text', (column) => column.unique())
    .addColumn('tags', 'text', (column) => column.notNull())
    .addColumn('sentiment', 'integer')
    .addColumn('feedback', 'text')
    .addColumn('read_at', instant)
    .addColumn('told_at', instant)
    .addColumn('added_by', 'text', (column) => column.references('people.id'))
    .execute()
  const index = (name: string) => db.schema.createIndex(name).on('answers')
  await index('answers_by_time').columns(['board', 'at', 'id']).execute()
  await index('answers_of_card').columns(['board', 'card', 'at']).execute()
  await index('answers_by_mark').column('address_mark').execute()
}
