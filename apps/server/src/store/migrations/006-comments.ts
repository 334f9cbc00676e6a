import { PostgresAdapter, type Kysely } from 'kysely'

/** Threads about a board and what is said in them, who follows which, and the notes of colleagues at a card. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const instant = db.getExecutor().adapter instanceof PostgresAdapter ? 'bigint' : 'integer'
  await threads(db, instant)
  await comments(db, instant)
  await db.schema
    .createTable('notes')
    .addColumn('board', 'text', (column) => column.notNull().references('boards.id').onDelete('cascade'))
    .addColumn('card', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('changed_by', 'text', (column) => column.notNull().references('people.id'))
    .addColumn('changed_at', instant, (column) => column.notNull())
    .addPrimaryKeyConstraint('notes_one_a_card', ['board', 'card'])
    .execute()
}

/** Forward only in production; tests use it to prove that `up` leaves nothing else behind. */
export async function down(db: Kysely<unknown>): Promise<void> {
  for (const table of ['notes', 'following', 'reactions', 'comments', 'threads'])
    await db.schema.dropTable(table).execute()
}

async function threads(db: Kysely<unknown>, instant: 'bigint' | 'integer'): Promise<void> {
  await db.schema
    .createTable('threads')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('board', 'text', (column) => column.notNull().references('boards.id').onDelete('cascade'))
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('anchor', 'text', (column) => column.notNull())
    .addColumn('about', 'text', (column) => column.notNull())
    .addColumn('label', 'text', (column) => column.notNull())
    .addColumn('internal', 'integer', (column) => column.notNull())
    .addColumn('created_by', 'text', (column) => column.notNull().references('people.id'))
    .addColumn('created_at', instant, (column) => column.notNull())
    .addColumn('resolved_by', 'text', (column) => column.references('people.id'))
    .addColumn('resolved_at', instant)
    .addColumn('said', 'integer', (column) => column.notNull())
    .addColumn('said_at', instant, (column) => column.notNull())
    .addColumn('shared', 'integer', (column) => column.notNull())
    .addColumn('shared_at', instant, (column) => column.notNull())
    .execute()
  const index = (name: string, columns: string[]) =>
    db.schema.createIndex(name).on('threads').columns(columns).execute()
  await index('threads_as_colleagues_see_them', ['board', 'said_at', 'id'])
  await index('threads_as_guests_see_them', ['board', 'shared_at', 'id'])
  await index('threads_by_anchor', ['board', 'kind', 'anchor'])
}

async function comments(db: Kysely<unknown>, instant: 'bigint' | 'integer'): Promise<void> {
  await db.schema
    .createTable('comments')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('thread', 'text', (column) => column.notNull().references('threads.id').onDelete('cascade'))
    .addColumn('person', 'text', (column) => column.notNull().references('people.id'))
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('mentions', 'text', (column) => column.notNull())
    .addColumn('internal', 'integer', (column) => column.notNull())
    .addColumn('created_at', instant, (column) => column.notNull())
    .addColumn('edited_at', instant)
    .addColumn('deleted_at', instant)
    .execute()
  await db.schema.createIndex('comments_in_order').on('comments').columns(['thread', 'created_at']).execute()
  await db.schema
    .createTable('reactions')
    .addColumn('comment', 'text', (column) => column.notNull().references('comments.id').onDelete('cascade'))
    .addColumn('person', 'text', (column) => column.notNull().references('people.id'))
    .addColumn('emoji', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('reactions_once_a_person', ['comment', 'person', 'emoji'])
    .execute()
  await db.schema
    .createTable('following')
    .addColumn('person', 'text', (column) => column.notNull().references('people.id').onDelete('cascade'))
    .addColumn('thread', 'text', (column) => column.notNull().references('threads.id').onDelete('cascade'))
    .addColumn('takes_part', 'integer', (column) => column.notNull())
    .addColumn('seen_at', instant, (column) => column.notNull())
    .addPrimaryKeyConstraint('following_once_a_person', ['person', 'thread'])
    .execute()
  await db.schema.createIndex('following_by_thread').on('following').column('thread').execute()
}
