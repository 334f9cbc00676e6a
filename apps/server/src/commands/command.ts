import { existsSync } from 'node:fs'
import type { Config } from '../config.ts'
import { databaseAt, openDatabase } from '../store/database.ts'
import { machineFault } from '../store/machine-faults.ts'
import { isPostgresAddress } from '../store/sqlite.ts'
import { storeIn, type Store } from '../store/store.ts'

/** What a command is given: its arguments, the settings, where relative paths begin, and where its words go. */
export type Call = {
  args: string[]
  config: () => Config
  from: string
  say: (line: string) => void
  complain: (line: string) => void
}

/** Called with the wrong arguments: the usage is shown. */
export class Misused extends Error {}

/** Something the person who called must put right; one line, exit code 2. */
export class CannotDo extends Error {}

/** Says what was not done, where the machine or its disk refused; any other fault as it is. */
export function notDone(what: string, fault: unknown): unknown {
  const says = machineFault(fault)
  return says === undefined ? fault : new CannotDo(`${what}: ${says}.`)
}

/** A command answers its exit code. */
export type Command = { usage: string; says: string; run: (call: Call) => Promise<number> }

/** Exactly as many arguments as the command has. */
export function exactly(args: string[], names: readonly string[]): string[] {
  if (args.length !== names.length || args.some((arg) => arg === '' || arg.startsWith('--')))
    throw new Misused()
  return args
}

/** Works on what Parley keeps, also while it serves. */
export async function withStore(config: Config, work: (store: Store) => Promise<number>): Promise<number> {
  const at = databaseAt(config)
  if (!isPostgresAddress(at) && !existsSync(at))
    throw new CannotDo(`There is nothing in ${config.dataDir} yet: start Parley and open an account.`)
  const database = await openDatabase(at)
  try {
    return await work(storeIn(database))
  } finally {
    await database.destroy()
  }
}

/** Whoever may type commands is nobody by name: the audit log says whom it was about. */
export const noteCommand = (store: Store, name: string, person: string | null = null): Promise<void> =>
  store.audit.append({
    at: Date.now(),
    person,
    what: `command.${name}`,
    board: null,
    about: null,
    outcome: 'ok',
  })
