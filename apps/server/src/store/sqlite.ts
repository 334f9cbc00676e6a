import Sqlite from 'better-sqlite3'

export const isPostgresAddress = (at: string): boolean => /^postgres(ql)?:\/\//.test(at)

/** Opens the file the way everything of ours does: what is committed is on the disk, and readers never wait. */
export function openSqlite(file: string): Sqlite.Database {
  const sqlite = new Sqlite(file)
  try {
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
