import type Sqlite from 'better-sqlite3'
import { CannotStart } from '../config.ts'
import { migrations } from './migrations/index.ts'

/**
 * Throws CannotStart where a file holds what is none of Parley's: nothing is read into it, and nothing in it is changed.
 * One in which nothing is yet is for whoever comes first.
 */
export function mustBeOurs(sqlite: Sqlite.Database): void {
  const tables = new Set(
    sqlite
      .prepare<[], string>("SELECT name FROM sqlite_schema WHERE name NOT LIKE 'sqlite!_%' ESCAPE '!'")
      .pluck()
      .all(),
  )
  if (tables.has('kysely_migration') && knowsLayout(sqlite)) return
  // A first start that was cut off has come no further than these.
  const others = [...tables].filter((name) => !/^kysely_migration(_lock)?$/.test(name))
  if (others.length === 0 && sqlite.pragma('application_id', { simple: true }) === 0) return
  const holds = others.length === 0 ? '' : ` (it holds ${others.slice(0, 3).join(', ')})`
  throw new CannotStart(
    `${sqlite.name} is the database of another program${holds}, and is left as it is: move it away, or set DATA_DIR to Parley’s own folder.`,
  )
}

/** Another program may note its layouts in the same way: ours begins with what Parley's has always begun with. */
function knowsLayout(sqlite: Sqlite.Database): boolean {
  const [first = ''] = Object.keys(migrations)
  return sqlite.prepare('SELECT 1 FROM kysely_migration WHERE name = ?').get(first) !== undefined
}
