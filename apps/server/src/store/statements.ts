import type Sqlite from 'better-sqlite3'
import type { SqliteDatabase, SqliteStatement } from 'kysely'

const most = 32

/**
 * A connection that keeps its statements. Kysely has SQLite compile each one anew, which for the journal's few,
 * said a hundred times a second, costs more than running them.
 */
export function keepingStatements(sqlite: Sqlite.Database): SqliteDatabase {
  const kept = new Map<string, SqliteStatement>()
  return {
    close: () => void sqlite.close(),
    prepare(sql) {
      const known = kept.get(sql)
      if (known) return known
      const statement = sqlite.prepare(sql)
      if (kept.size >= most) kept.clear()
      kept.set(sql, statement)
      return statement
    },
  }
}
