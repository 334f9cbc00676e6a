import { PostgresAdapter, sql, type Kysely } from 'kysely'
import type pg from 'pg'
import type { Tables } from './tables.ts'

/** What is locked, so that two kinds of lock never meet. Another program on the same database has other numbers. */
const [turn, boards, keepers, first] = [730_001, 730_002, 730_003, 730_004] as const

export const isPostgres = (db: { getExecutor(): { adapter: unknown } }): boolean =>
  db.getExecutor().adapter instanceof PostgresAdapter

/** Waits until no other transaction reads and writes together, on any node; given back at its end. */
export async function takeTurn(db: Kysely<Tables>): Promise<void> {
  await sql`select pg_advisory_xact_lock(${sql.lit(turn)}, 0)`.execute(db)
}

/** The journals of these boards are this transaction's until it ends; in one order, so that no two wait for each other. */
export async function takeBoards(db: Kysely<Tables>, ids: readonly string[]): Promise<void> {
  const keys = sql`select distinct hashtext(id) as key from unnest(${ids}::text[]) as id order by key`
  await sql`select pg_advisory_xact_lock(${sql.lit(boards)}, key) from (${keys}) as these`.execute(db)
}

/** Runs the work unless somebody else is at this board's checkpoint; the connection holds the lock, and gives it back when it is lost. */
export async function keepingAlone(
  db: Kysely<Tables>,
  board: string,
  work: () => Promise<void>,
): Promise<void> {
  const key = sql`${sql.lit(keepers)}, hashtext(${board})`
  const { rows } = await sql<{ got: boolean }>`select pg_try_advisory_lock(${key}) as got`.execute(db)
  if (rows[0]?.got !== true) return
  try {
    await work()
  } finally {
    await sql`select pg_advisory_unlock(${key})`.execute(db)
  }
}

/** Is this connection the one whose node does what one alone should do? It is until it is lost. */
export async function leading(client: pg.Client): Promise<boolean> {
  const held = `exists (select from pg_locks where locktype = 'advisory' and classid = ${first} and pid = pg_backend_pid())`
  const { rows } = await client.query<{ leads: boolean }>(
    `select ${held} or pg_try_advisory_lock(${first}, 0) as leads`,
  )
  return rows[0]?.leads === true
}
