import type Sqlite from 'better-sqlite3'
import { Kysely, SqliteDialect, type SqliteDatabase, type SqliteStatement } from 'kysely'
import { openSqlite } from './sqlite.ts'
import type { Tables } from './tables.ts'

const most = 32

/** A file’s database over one connection, for whoever says the same few things again and again. */
export const openKeeping = (file: string): Kysely<Tables> =>
  new Kysely<Tables>({ dialect: new SqliteDialect({ database: keepingStatements(openSqlite(file)) }) })

/**
 * A connection that keeps its statements. Kysely has SQLite compile each one anew, which for the journal's few,
 * said a hundred times a second, costs more than running them.
 */
function keepingStatements(sqlite: Sqlite.Database): SqliteDatabase {
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
