import { sql, type Kysely } from 'kysely'
import { isPostgres } from '../locks.ts'

/**
 * The newest row that each journal ever had, without what it says: rows gone from its end are missed by it, and a list
 * of boards need not look for theirs. The database keeps it by itself, so that no way of writing a row can forget to.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const onPostgres = isPostgres(db)
  const instant = onPostgres ? 'bigint' : 'integer'
  await db.schema
    .createTable('journal_ends')
    .addColumn('board', 'text', (column) => column.primaryKey())
    .addColumn('seq', instant, (column) => column.notNull())
    .addColumn('at', instant, (column) => column.notNull())
    .addColumn('person', 'text')
    .execute()
  await sql`
    insert into journal_ends select board, seq, at, person from journal
    where seq = (select max(seq) from journal as later where later.board = journal.board)`.execute(db)
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

const countingInSqlite = [
  `create trigger journal_counts after insert on journal begin
    insert into journal_ends values (new.board, new.seq, new.at, new.person)
    on conflict (board) do update set seq = excluded.seq, at = excluded.at, person = excluded.person
    where excluded.seq > seq;
  end`,
]

/**
 * Once a statement, not once a row: a batch is many rows of few boards. A dump of the tables does not hold it, and it stays
 * where they are set aside: whoever puts tables back makes it anew.
 */
export const countJournal = `create or replace function count_journal() returns trigger language plpgsql as $$ begin
    insert into journal_ends
    select distinct on (board) board, seq, at, person from fresh order by board, seq desc
    on conflict (board) do update set seq = excluded.seq, at = excluded.at, person = excluded.person
    where excluded.seq > journal_ends.seq;
    return null;
  end $$`

const countingInPostgres = [
  countJournal,
  `create trigger journal_counts after insert on journal referencing new table as fresh
    for each statement execute function count_journal()`,
]
