import {
  HandleEmptyInListsPlugin,
  Kysely,
  replaceWithNoncontingentExpression,
  PostgresDialect,
  sql,
  type PostgresCursor,
  type PostgresPoolClient,
  type PostgresQueryResult,
} from 'kysely'
import pg, { DatabaseError, type PoolClient } from 'pg'
import { CannotStart } from '../config.ts'
import type { Tables } from './tables.ts'
import { sayingWho } from './versions.ts'

/** Connections that one node holds for people's questions; what is more waits its turn. */
const most = 10
const connectMs = 5_000
/** Whoever hears nothing for so long asks no further on that connection. */
const silenceMs = 15_000
/** A transaction whose node was lost gives back what it holds. */
const idleMs = 10_000

// A count and a moment (int8) and a sum of them (numeric) are numbers here, and none of ours is beyond 2⁵³.
const types = new pg.TypeOverrides()
for (const oid of [20, 1700]) types.setTypeParser(oid, Number)
// Bytes (as \\x00ff…) in memory of their own: what is handed to another thread takes all of its memory along.
types.setTypeParser(17, (text: string) => {
  const bytes = Buffer.allocUnsafeSlow(text.length / 2 - 1)
  bytes.write(text.slice(2), 'hex')
  return bytes
})

/** How a connection speaks. */
const settingsOf = (url: string): pg.PoolConfig => ({
  connectionString: url,
  connectionTimeoutMillis: connectMs,
  query_timeout: silenceMs,
  idle_in_transaction_session_timeout: idleMs,
  keepAlive: true,
  keepAliveInitialDelayMillis: idleMs,
  types,
})

/** A connection of its own, not open yet: one that listens. */
export const connectionTo = (url: string): pg.Client => new pg.Client(settingsOf(url))

// What is acknowledged is on the disk, whatever the server's own settings say; stricter ones stay.
const settled = `select ${sayingWho}, set_config('bytea_output', 'hex', false), case
  when current_setting('synchronous_commit') in ('off', 'local') then set_config('synchronous_commit', 'on', false) end`

/** The database behind an address postgres://…, not asked anything yet; `connections` at most. */
export function openPostgres<T = Tables>(url: string, connections = most): Kysely<T> {
  const pool = new pg.Pool({ ...settingsOf(url), max: connections })
  // An idle connection that is cut is replaced by the next question; unheard, this would end the process.
  pool.on('error', () => undefined)
  const known = new WeakMap<PoolClient, Guarded>()
  const connect = async () => {
    const client = await pool.connect()
    const guarded = known.get(client) ?? (await settle(client))
    known.set(client, guarded)
    return guarded
  }
  const dialect = new PostgresDialect({
    pool: { connect, end: () => pool.end(), options: pool.options },
  })
  return new Kysely<T>({
    dialect,
    plugins: [new HandleEmptyInListsPlugin({ strategy: replaceWithNoncontingentExpression })],
  })
}

/** A new connection told how to speak. Cut off meanwhile it is given back: kept, it would hold its place in the pool for ever. */
async function settle(client: PoolClient): Promise<Guarded> {
  const guarded = new Guarded(client)
  try {
    await guarded.query(settled, [])
    return guarded
  } catch (fault) {
    guarded.release(true)
    throw fault
  }
}

/** A connection that is not used again once an answer stayed out: who knows what it still does. */
class Guarded implements PostgresPoolClient {
  readonly #client: PostgresPoolClient
  #lost = false

  constructor(client: PoolClient) {
    this.#client = client
    client.on('error', () => (this.#lost = true))
  }

  query<R>(text: string, values: readonly unknown[]): Promise<PostgresQueryResult<R>>
  query<R>(cursor: PostgresCursor<R>): PostgresCursor<R>
  query<R>(asked: string | PostgresCursor<R>, values: readonly unknown[] = []) {
    return typeof asked === 'string' ? this.#ask<R>(asked, values) : this.#client.query(asked)
  }

  async #ask<R>(text: string, values: readonly unknown[]): Promise<PostgresQueryResult<R>> {
    try {
      return await this.#client.query<R>(text, values.map(withoutNul))
    } catch (fault) {
      this.#lost ||= !(fault instanceof DatabaseError)
      throw fault
    }
  }

  release(discard = false): void {
    this.#client.release(discard || this.#lost)
  }
}

/** Postgres keeps every letter but this one, which nobody types. Left out, an id with it would be another's. */
const withoutNul = (value: unknown): unknown =>
  typeof value === 'string' ? value.replaceAll('\0', '\ufffd') : value

/** Waits for nothing: throws CannotStart with one line where the database cannot be reached, which never holds the password. */
export async function mustAnswer(database: Kysely<Tables>, url: string): Promise<void> {
  try {
    await sql`select 1`.execute(database)
  } catch (fault) {
    await database.destroy()
    throw new CannotStart(`The database ${shownOf(url)} cannot be used: ${reasonOf(fault)}`)
  }
}

const shownOf = (url: string): string => {
  const { host, pathname } = new URL(url)
  return `${host}${pathname}`
}

const reasons: Record<string, string> = {
  ECONNREFUSED: 'nobody answers there (ECONNREFUSED). Start it, or correct DATABASE_URL.',
  ENOTFOUND: 'there is no such host (ENOTFOUND). Correct DATABASE_URL.',
  '3D000': 'there is no database of this name. Create it (createdb), or correct DATABASE_URL.',
  '28P01': 'the password is wrong. Correct DATABASE_URL.',
  '28000': 'this account may not come in. Correct DATABASE_URL.',
  '57P03': 'it is starting or stopping. Try again in a moment.',
}

/** In words, by the code of Postgres or of the operating system. */
function reasonOf(fault: unknown): string {
  const code = fault instanceof Error && 'code' in fault ? String(fault.code) : ''
  return reasons[code] ?? `${fault instanceof Error && fault.message ? fault.message : code}.`
}
