import Sqlite from 'better-sqlite3'
import { Kysely, sql, SqliteDialect } from 'kysely'
import { CannotStart } from '../config.ts'
import type { Database } from './database.ts'
import { isPostgresAddress } from './sqlite.ts'
import { cannotOpen } from './machine-faults.ts'
import { migrations } from './migrations/index.ts'
import { mustAnswer, openPostgres } from './postgres.ts'

/**
 * Opens a database to read it, and changes nothing, not even its layout. Throws CannotStart where it is not one of ours,
 * or is laid out by another Parley.
 */
export async function openToRead(at: string): Promise<Database> {
  try {
    return await openOfToday(at)
  } catch (fault) {
    throw fault instanceof Sqlite.SqliteError ? new CannotStart(cannotOpen(at, fault)) : fault
  }
}

async function openOfToday(at: string): Promise<Database> {
  const database = isPostgresAddress(at) ? openPostgres(at, 2) : openFileToRead(at)
  if (isPostgresAddress(at)) await mustAnswer(database, at)
  const layout = await layoutOf(database).catch(async (fault: unknown) => {
    await database.destroy()
    throw fault
  })
  if (layout === 'today') return database
  await database.destroy()
  throw new CannotStart(
    layout === 'none'
      ? `There is no database of Parley at ${isPostgresAddress(at) ? 'this address' : at}.`
      : `The database was laid out by ${layout} Parley: use that one, or start this one on it once.`,
  )
}

/** The layout of a database: of this Parley, of an older or a newer one, or of none. */
export async function layoutOf(database: Database): Promise<'today' | 'an older' | 'a newer' | 'none'> {
  const done = await sql<{ name: string }>`select name from kysely_migration`
    .execute(database)
    .then(({ rows }) => new Set(rows.map(({ name }) => name)))
    .catch(noTable)
  if (!done) return 'none'
  const known = new Set(Object.keys(migrations))
  if ([...done].some((name) => !known.has(name))) return 'a newer'
  return done.size < known.size ? 'an older' : 'today'
}

/** A file that is damaged, or lies on a disk that fails, is not for that reason none of ours. */
function noTable(fault: unknown): undefined {
  if (fault instanceof Sqlite.SqliteError && fault.code !== 'SQLITE_ERROR') throw fault
}

/** A database's file, to read only; whatever its layout is. */
export function openFileToRead(file: string): Database {
  const sqlite = new Sqlite(file, { readonly: true, fileMustExist: true })
  sqlite.pragma('busy_timeout = 10000')
  return new Kysely({ dialect: new SqliteDialect({ database: sqlite }) })
}
