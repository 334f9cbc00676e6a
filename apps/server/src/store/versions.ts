import { hostname } from 'node:os'
import { sql, type Kysely } from 'kysely'
import { isPostgres } from './locks.ts'
import { migrations } from './migrations/index.ts'
import type { Tables } from './tables.ts'

/** The newest layout of the tables that this Parley knows. */
const layout = Math.max(...Object.keys(migrations).map((name) => Number.parseInt(name, 10)))

const host = hostname().replaceAll(/[^\w.-]/g, '')
/** Tells Postgres, of a connection, which layout its Parley knows and where it runs; it keeps 63 letters of that. */
export const sayingWho = `set_config('application_name', '${`parley ${layout} on ${host}`.slice(0, 63)}', false)`

/** Connections of a Parley of any version; the first versions say nothing more of themselves. */
export const ofParley = sql<boolean>`datname = current_database() and application_name ~ '^parley( |$)'`

/**
 * Where Parleys work on this database that know less than this one: the names of their machines, or their addresses.
 * None does on a file, of which one Parley has the whole.
 */
export async function olderNodes(db: Kysely<Tables>): Promise<string[]> {
  if (!isPostgres(db)) return []
  const { rows } = await sql<{ name: string; address: string | null }>`
    select distinct application_name as name, host(client_addr) as address
    from pg_stat_activity where ${ofParley} order by name, address
  `.execute(db)
  return rows.flatMap(({ name, address }) => {
    const [, known, where] = /^parley (\d+) on (.*)$/.exec(name) ?? []
    return known !== undefined && Number(known) >= layout ? [] : [where || (address ?? 'this machine')]
  })
}

/** Why a board stays as it is while they do: they would go on writing on the document of before. */
export const olderWorks = (where: string): string =>
  `An older Parley works on this database as well (on ${where}): bring it to this version first, or stop it.`
