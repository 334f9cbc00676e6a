import { PostgresAdapter, type Kysely } from 'kysely'

/** 360° reviews: what each side writes, what both agree to change, and who signed which text. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const instant = db.getExecutor().adapter instanceof PostgresAdapter ? 'bigint' : 'integer'
  await db.schema
    .createTable('reviews')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('board', 'text', (column) => column.notNull().references('boards.id').onDelete('cascade'))
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('about', 'text', (column) => column.notNull())
    .addColumn('card', 'text', (column) => column.notNull())
    .addColumn('begun_by', 'text', (column) => column.notNull().references('people.id'))
    .addColumn('begun_at', instant, (column) => column.notNull())
    .addColumn('turn', 'integer', (column) => column.notNull())
    .execute()
  await db.schema.createIndex('reviews_by_board').on('reviews').columns(['board', 'begun_at', 'id']).execute()
  await sides(db, instant)
  await words(db, instant)
}

/** Forward only in production; tests use it to prove that `up` leaves nothing else behind. */
export async function down(db: Kysely<unknown>): Promise<void> {
  const tables = ['review_changes', 'review_entries', 'review_sides', 'reviews']
  for (const table of tables) await db.schema.dropTable(table).execute()
}

type Instant = 'bigint' | 'integer'

async function sides(db: Kysely<unknown>, instant: Instant): Promise<void> {
  await db.schema
    .createTable('review_sides')
    .addColumn('review', 'text', (column) => column.notNull().references('reviews.id').onDelete('cascade'))
    .addColumn('side', 'text', (column) => column.notNull())
    .addColumn('written_by', 'text', (column) => column.references('people.id'))
    .addColumn('written_at', instant)
    .addColumn('signed_by', 'text', (column) => column.references('people.id'))
    .addColumn('signed_at', instant)
    .addColumn('signed_text', 'text')
    .addPrimaryKeyConstraint('review_sides_once', ['review', 'side'])
    .execute()
}

async function words(db: Kysely<unknown>, instant: Instant): Promise<void> {
  await db.schema
    .createTable('review_entries')
    .addColumn('review', 'text', (column) => column.notNull().references('reviews.id').onDelete('cascade'))
    .addColumn('side', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('part', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('by', 'text', (column) => column.notNull().references('people.id'))
    .addColumn('begun_at', instant, (column) => column.notNull())
    // Of a side, so that an id tells nobody that the other side has one like it.
    .addPrimaryKeyConstraint('review_entries_of_a_side', ['review', 'side', 'id'])
    .execute()
  await db.schema
    .createTable('review_changes')
    .addColumn('review', 'text', (column) => column.notNull().references('reviews.id').onDelete('cascade'))
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('side', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('who', 'text', (column) => column.notNull())
    .addColumn('until', 'text')
    .addColumn('card', 'text')
    .addColumn('label', 'text')
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('by', 'text', (column) => column.notNull().references('people.id'))
    .addColumn('begun_at', instant, (column) => column.notNull())
    .addPrimaryKeyConstraint('review_changes_once', ['review', 'id'])
    .execute()
}
