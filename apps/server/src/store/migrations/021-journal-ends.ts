import { PostgresAdapter, sql, type Kysely } from 'kysely'

/**
 * The number of the newest row that each journal ever had: rows gone from its end are missed by it. The database counts
 * by itself, so that no way of writing a row can forget to.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const onPostgres = isPostgres(db)
  await db.schema
    .createTable('journal_ends')
    .addColumn('board', 'text', (column) => column.primaryKey())
    .addColumn('seq', onPostgres ? 'bigint' : 'integer', (column) => column.notNull())
    .execute()
  await sql`insert into journal_ends select board, max(seq) from journal group by board`.execute(db)
  for (const statement of onPostgres ? countingInPostgres : countingInSqlite)
    await sql.raw(statement).execute(db)
}

/** Forward only in production; tests use it to prove that `up` leaves nothing else behind. */
export async function down(db: Kysely<unknown>): Promise<void> {
  const statements = isPostgres(db)
    ? ['drop trigger journal_counts on journal', 'drop function count_journal']
    : ['drop trigger journal_counts']
  for (const statement of statements) await sql.raw(statement).execute(db)
  await db.schema.dropTable('journal_ends').execute()
}

const isPostgres = (db: Kysely<unknown>): boolean => db.getExecutor().adapter instanceof PostgresAdapter

const countingInSqlite = [
  `create trigger journal_counts after insert on journal begin
    insert into journal_ends values (new.board, new.seq)
    on conflict (board) do update set seq = max(seq, excluded.seq);
  end`,
]

// Once a statement, not once a row: a batch is many rows of few boards.
const countingInPostgres = [
  `create function count_journal() returns trigger language plpgsql as $$ begin
    insert into journal_ends select board, max(seq) from fresh group by board order by board
    on conflict (board) do update set seq = greatest(journal_ends.seq, excluded.seq);
    return null;
  end $$`,
  `create trigger journal_counts after insert on journal referencing new table as fresh
    for each statement execute function count_journal()`,
]
