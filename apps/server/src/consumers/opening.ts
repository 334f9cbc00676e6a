import { setTimeout as pause } from 'node:timers/promises'
import type { DuckDBInstance } from '@duckdb/node-api'

const tryAgainMs = 200

/** Another process has the file: Parley while it serves, or the command that copies it. */
export class StillOpen extends Error {}

/** Opens a file of a data set once no other process has it. Throws StillOpen where one still has it after the patience. */
export async function opened(
  path: string,
  settings: Record<string, string>,
  patienceMs: number,
  stop?: AbortSignal,
): Promise<DuckDBInstance> {
  // Loaded here: a server without data sets never needs the engine, and one with them does not at its start.
  const { DuckDBInstance: engine } = await import('@duckdb/node-api')
  const until = Date.now() + patienceMs
  for (;;) {
    try {
      return await engine.create(path, settings)
    } catch (fault) {
      if (!(fault instanceof Error) || !fault.message.includes('Could not set lock')) throw fault
      if (Date.now() > until) throw new StillOpen(path, { cause: fault })
      stop?.throwIfAborted()
      await pause(tryAgainMs)
    }
  }
}

/** Does the work while nobody can write to the file. Throws StillOpen where somebody may after the patience. */
export async function atRest<T>(
  path: string,
  work: () => T,
  { patienceMs, stop }: { patienceMs: number; stop: AbortSignal },
): Promise<T> {
  const instance = await opened(path, { access_mode: 'READ_ONLY' }, patienceMs, stop)
  try {
    return work()
  } finally {
    instance.closeSync()
  }
}
