import { Worker } from 'node:worker_threads'
import { Problem } from './problem.ts'
import { readSeeded, type ReadSeeded } from './seeded.ts'

export type Imports = {
  /** Reads a plan file; a large one in a thread of its own. */
  read: (plan: unknown) => Promise<ReadSeeded>
}

/** Up to this many cards and links a plan is read faster than a thread is started. */
const few = 1_000
/** What takes longer was made to. */
const patienceMs = 60_000

export function createImports(): Imports {
  let last: Promise<unknown> = Promise.resolve()
  return {
    async read(plan) {
      if (sizeOf(plan) <= few) return readSeeded(plan)
      // One at a time: two would only take the processor from the people on the boards.
      const reading = last.then(() => readAside(plan))
      last = reading.catch(() => undefined)
      return reading
    },
  }
}

function sizeOf(plan: unknown): number {
  const { cards, links, canvas } = (plan ?? {}) as Record<string, unknown>
  const count = (list: unknown) => (typeof list === 'object' && list !== null ? Object.keys(list).length : 0)
  return count(cards) + count(links) + count(canvas)
}

function readAside(plan: unknown): Promise<ReadSeeded> {
  return new Promise((resolve, reject) => {
    // Flags of this process are not the thread's: an --import of the house would run in it a second time.
    const worker = new Worker(new URL('./import-worker.ts', import.meta.url), { execArgv: [] })
    const end = (settle: () => void) => {
      clearTimeout(patience)
      settle()
      void worker.terminate()
    }
    const tooLong = new Problem('badInput', 'Reading this plan file takes too long.')
    const patience = setTimeout(() => end(() => reject(tooLong)), patienceMs)
    worker.once('message', (read: ReadSeeded) => end(() => resolve(read)))
    const lost = new Error('The thread that read a plan file ended')
    worker.once('error', (fault) => end(() => reject(fault instanceof Error ? fault : lost)))
    worker.once('exit', () => end(() => reject(lost)))
    worker.postMessage(plan)
  })
}
