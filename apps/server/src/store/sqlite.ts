import Sqlite from 'better-sqlite3'

export const isPostgresAddress = (at: string): boolean => /^postgres(ql)?:\/\//.test(at)

/**
 * Opens the file the way everything of ours does: what is committed is on the disk, and readers never wait. What `first`
 * throws is thrown before anything in the file is changed.
 */
export function openSqlite(file: string, first?: (sqlite: Sqlite.Database) => void): Sqlite.Database {
  const sqlite = new Sqlite(file)
  try {
    first?.(sqlite)
    sqlite.pragma('journal_mode = WAL')
    sqlite.pragma('synchronous = FULL')
    sqlite.pragma('foreign_keys = ON')
    sqlite.pragma('busy_timeout = 10000')
    return sqlite
  } catch (fault) {
    sqlite.close()
    throw fault
  }
}
