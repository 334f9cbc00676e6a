import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { CompiledQuery, Kysely, sql, SqliteAdapter, SqliteDialect, type Driver } from 'kysely'
import { Migrator } from 'kysely/migration'
import { CannotStart, type Config } from '../config.ts'
import { isPostgres, takeTurn } from './locks.ts'
import { cannotOpen } from './machine-faults.ts'
import { migrations } from './migrations/index.ts'
import { mustAnswer, openPostgres } from './postgres.ts'
import { isPostgresAddress, openSqlite } from './sqlite.ts'
import type { Tables } from './tables.ts'
import { mustBeOurs } from './whose-file.ts'
import { widen } from './widen.ts'

export type Database = Kysely<Tables>

/** The one file that holds everything, where no database is named. */
export const databaseFile = (dataDir: string): string => join(dataDir, 'parley.sqlite')

/** Where everything is kept: the address of a Postgres, or the file in the data folder. */
export const databaseAt = ({ databaseUrl, dataDir }: Pick<Config, 'databaseUrl' | 'dataDir'>): string =>
  databaseUrl ?? databaseFile(dataDir)

/**
 * A transaction takes the right to write as it begins, and waits for it. One that reads first and then writes would be
 * refused at once, whatever the patience, where the journal has committed in between.
 */
class WritingDialect extends SqliteDialect {
  override createDriver(): Driver {
    const driver = super.createDriver()
    driver.beginTransaction = async (connection) => {
      await connection.executeQuery(CompiledQuery.raw('begin immediate'))
    }
    return driver
  }
}

/**
 * Opens a database, a file or postgres://…, and brings it to the newest layout. Throws CannotStart when the file is
 * not one of ours, or nobody answers at the address.
 */
export async function openDatabase(at: string): Promise<Database> {
  try {
    const database = isPostgresAddress(at) ? openPostgres(at) : openFile(at)
    if (isPostgres(database)) await mustAnswer(database, at)
    await migrate(database)
    if (isPostgres(database)) await atOnce(database, widen)
    return database
  } catch (fault) {
    if (!(fault instanceof Sqlite.SqliteError)) throw fault
    throw new CannotStart(cannotOpen(at, fault))
  }
}

function openFile(file: string): Database {
  const sqlite = openSqlite(file, mustBeOurs)
  // Somebody who is erased leaves nothing behind in pages that are free.
  sqlite.pragma('secure_delete = ON')
  return new Kysely<Tables>({ dialect: new WritingDialect({ database: sqlite }) })
}

/** Runs what has not been run yet; all of it or nothing. */
export async function migrate(database: Database): Promise<void> {
  const migrator = new Migrator({
    db: database,
    provider: { getMigrations: async () => ({ ...migrations }) },
  })
  const { error } = await migrator.migrateToLatest()
  if (error === undefined) return
  await database.destroy()
  const fault = error instanceof Error ? error : new Error('The migrations failed', { cause: error })
  if (/previously executed migration .* is missing/.test(fault.message))
    throw new CannotStart('The data folder was last used by a newer Parley: start that one.')
  throw fault
}

/**
 * All of the work or none of it; inside a transaction it joins that one. One at a time, in SQLite by its nature: whoever
 * reads something and then writes because of it is not overtaken in between, on another node neither.
 */
export function atOnce<T>(database: Database, work: (database: Database) => Promise<T>): Promise<T> {
  if (database.isTransaction) return work(database)
  return database.transaction().execute(async (inner) => {
    if (isPostgres(inner)) await takeTurn(inner)
    return work(inner)
  })
}

/**
 * After something was deleted for good: SQLite's log beside the file still holds what was written before, until it is
 * written over. Not within a transaction; where somebody reads an older state just then, the next time takes it along.
 */
export async function withoutLog(database: Database): Promise<void> {
  if (database.getExecutor().adapter instanceof SqliteAdapter)
    await sql`pragma wal_checkpoint(truncate)`.execute(database)
}
