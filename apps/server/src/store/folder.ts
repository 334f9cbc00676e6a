import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { CannotStart } from '../config.ts'
import { codeOf } from './code-of.ts'
import { remedyFor } from './machine-faults.ts'

const lockFile = 'lock.sqlite'

/** Gives the folder back. The operating system does it too when the process dies. */
export type Release = () => void

/**
 * Takes the data folder for this process alone: two servers on one folder would each hold half of a board.
 * Throws CannotStart when the folder cannot be written or another Parley has it.
 */
export function takeFolder(dataDir: string): Release {
  let lock: Sqlite.Database | undefined
  try {
    // What is in it is for whoever runs Parley: nobody else of the machine reads along.
    mkdirSync(dataDir, { recursive: true, mode: 0o700 })
    lock = new Sqlite(join(dataDir, lockFile), { timeout: 0 })
    // An open write transaction is the lock: it needs no clean-up and cannot go stale. Of a file that it may only read
    // SQLite locks nothing, without a word, until something is written.
    lock.exec('CREATE TABLE IF NOT EXISTS lock (held integer); BEGIN EXCLUSIVE; DELETE FROM lock')
    const held = lock
    return () => held.close()
  } catch (fault) {
    lock?.close()
    if (codeOf(fault).startsWith('SQLITE_BUSY'))
      throw new CannotStart(`The data folder ${dataDir} is in use by another Parley.`)
    const remedy = remedyFor(fault)
    throw new CannotStart(
      `The data folder ${dataDir} cannot be written (${codeOf(fault) || String(fault)})${remedy ? `: ${remedy}` : ''}.`,
    )
  }
}

/** Does a process have the folder now? It is only looked at: a lock that another account made would lock nobody out. */
export function isTaken(dataDir: string): boolean {
  const file = join(dataDir, lockFile)
  if (!existsSync(file)) return false
  let lock: Sqlite.Database | undefined
  try {
    lock = new Sqlite(file, { readonly: true, timeout: 0 })
    lock.exec('SELECT count(*) FROM sqlite_schema')
    return false
  } catch (fault) {
    return codeOf(fault).startsWith('SQLITE_BUSY')
  } finally {
    lock?.close()
  }
}
