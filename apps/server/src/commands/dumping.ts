import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { folderWith } from '../store/postgres-programs.ts'
import { CannotDo } from './command.ts'

/** What Postgres' own programs do for a backup. */
export type Dumping = {
  /** Writes the tables into a file, as they all were at one moment; whoever works meanwhile notices nothing. */
  dump(file: string, stop: AbortSignal): Promise<void>
  /** Puts the tables of such a file where none of them is: all or none. */
  putBack(file: string): Promise<void>
}

/** The programs for a database, in whose own schema everything of Parley's is. Throws CannotDo where they are not on this machine. */
export function dumpingOf(url: string, schema: string): Dumping {
  const folder = folderWith('pg_dump', 'pg_restore')
  if (folder === undefined) throw new CannotDo(notHere)
  const address = new URL(url)
  // A command line can be read by everybody on the machine.
  const password = decodeURIComponent(address.password)
  address.password = ''
  const env = { ...process.env, ...(password && { PGPASSWORD: password }) }
  const run = async (program: string, args: string[], signal?: AbortSignal) => {
    try {
      const all = ['--no-owner', '--no-privileges', `--dbname=${address.href}`, ...args]
      await promisify(execFile)(join(folder, program), all, { env, ...(signal && { signal }) })
    } catch (fault) {
      signal?.throwIfAborted()
      throw new CannotDo(`${program} failed: ${saidIn(fault)}`)
    }
  }
  return {
    dump: (file, stop) =>
      run('pg_dump', ['--format=custom', `--table="${schema}".*`, `--file=${file}`], stop),
    putBack: (file) => run('pg_restore', ['--single-transaction', '--exit-on-error', file]),
  }
}

/** Half a backup would look like one. */
const notHere =
  'Nothing was done: pg_dump and pg_restore, the programs of Postgres, are not on this machine. Install them ' +
  '(postgresql-client), or keep DATA_DIR and a dump by hand: docs/several-nodes.md says how.'

const saidIn = (fault: unknown): string =>
  (fault instanceof Error && 'stderr' in fault && String(fault.stderr).trim()) || String(fault)
