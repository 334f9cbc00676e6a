import type { Config } from '../config.ts'

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

/** A command answers its exit code. */
export type Command = { usage: string; says: string; run: (call: Call) => Promise<number> }

/** Exactly as many arguments as the command has. */
export function exactly(args: string[], names: readonly string[]): string[] {
  if (args.length !== names.length || args.some((arg) => arg === '' || arg.startsWith('--')))
    throw new Misused()
  return args
}
