import type Sqlite from 'better-sqlite3'
import { z } from 'zod'

const Made = z.array(z.object({ type: z.string(), name: z.string(), sql: z.string() }))

/** A database as the SQL that makes it again: its tables, what stands in them, and then its indexes. */
export function dump(sqlite: Sqlite.Database): string {
  const made = Made.parse(
    sqlite
      .prepare(
        `select type, name, sql from sqlite_master where sql is not null and name not like 'sqlite_%' order by rowid`,
      )
      .all(),
  )
  const tables = made.filter(({ type }) => type === 'table')
  const rest = made.filter(({ type }) => type !== 'table')
  return [
    ...tables.map(({ sql }) => sql),
    ...tables.flatMap(({ name }) => rowsOf(sqlite, name)),
    ...rest.map(({ sql }) => sql),
  ]
    .map((line) => `${line};\n`)
    .join('')
}

function rowsOf(sqlite: Sqlite.Database, table: string): string[] {
  const columns = z
    .array(z.object({ name: z.string() }))
    .parse(sqlite.pragma(`table_info("${table}")`))
    .map(({ name }) => `"${name}"`)
  const values = columns.map((column) => `quote(${column})`).join(` || ', ' || `)
  const rows = sqlite.prepare(`select ${values} from "${table}"`).pluck().all()
  return z
    .array(z.string())
    .parse(rows)
    .map((row) => `insert into "${table}" (${columns.join(', ')}) values (${row})`)
}
