import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { CannotStart } from '../config.ts'

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
    lock = new Sqlite(join(dataDir, 'lock.sqlite'), { timeout: 0 })
    // An open write transaction is the lock: it needs no clean-up and cannot go stale.
    lock.exec('CREATE TABLE IF NOT EXISTS lock (held integer); BEGIN EXCLUSIVE')
    const held = lock
    return () => held.close()
  } catch (fault) {
    lock?.close()
    if (codeOf(fault).startsWith('SQLITE_BUSY'))
      throw new CannotStart(`The data folder ${dataDir} is in use by another Parley.`)
    throw new CannotStart(`The data folder ${dataDir} cannot be written (${codeOf(fault) || String(fault)}).`)
  }
}

const codeOf = (fault: unknown): string =>
  fault instanceof Error && 'code' in fault && typeof fault.code === 'string' ? fault.code : ''
