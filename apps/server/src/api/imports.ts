import { Aside } from './aside.ts'
import { Problem } from './problem.ts'
import { readSeeded, type ReadSeeded } from './seeded.ts'

export type Imports = {
  /** Reads a plan file; a large one in a thread of its own. */
  read: (plan: unknown) => Promise<ReadSeeded>
}

/** Up to this many cards and links a plan is read faster than a thread is started. */
const few = 1_000

export function createImports(): Imports {
  const aside = new Aside<unknown, ReadSeeded>(
    new URL('./import-worker.ts', import.meta.url),
    () => new Problem('badInput', 'Reading this plan file takes too long.'),
  )
  return {
    read: async (plan) => (sizeOf(plan) <= few ? readSeeded(plan) : aside.ask(plan)),
  }
}

function sizeOf(plan: unknown): number {
  const { cards, links, canvas } = (plan ?? {}) as Record<string, unknown>
  const count = (list: unknown) => (typeof list === 'object' && list !== null ? Object.keys(list).length : 0)
  return count(cards) + count(links) + count(canvas)
}
