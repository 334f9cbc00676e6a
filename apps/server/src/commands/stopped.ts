import { setImmediate as turn } from 'node:timers/promises'
import { CannotDo } from './command.ts'

/** A terminal that closes is not among them: whoever set `nohup` before a command meant it to go on. */
const signals = ['SIGINT', 'SIGTERM'] as const

/** Work that takes away what it has half done when the program is told to stop: it looks at `stop` now and then. */
export async function untilStopped<T>(work: (stop: AbortSignal) => Promise<T>): Promise<T> {
  const stopping = new AbortController()
  const stop = (signal: string) =>
    stopping.abort(new CannotDo(`Stopped by ${signal}: nothing was kept, and nothing half done is left.`))
  for (const one of signals) process.on(one, stop)
  try {
    return await work(stopping.signal)
  } finally {
    for (const one of signals) process.off(one, stop)
  }
}

/** Throws where it was told to stop, also while something kept everything else from being heard. */
export async function heed(stop: AbortSignal): Promise<void> {
  // Signals are heard once in a turn, and the first of two may have begun after that.
  await turn()
  await turn()
  stop.throwIfAborted()
}
