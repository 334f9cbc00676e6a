import { z } from 'zod'
import { forget, namesUnder, read, write } from './device.ts'

/**
 * How many changes, and how often this tab had counted by then: the same number again is another count. `stopped`: the
 * server takes no more from this tab, perhaps for what it wrote.
 */
const Count = z.object({ changes: z.int(), times: z.int(), stopped: z.boolean().default(false) })
export type Count = z.infer<typeof Count>

export const nothing: Count = { changes: 0, times: 0, stopped: false }

export const keyOf = (copy: string, tab: number | '' = ''): string => `parley.unsent.${copy}/${tab}`

/**
 * Each tab counts for itself what the server has not confirmed of what it wrote into a copy: one that has sent all of
 * its own must not call that of another sent, which may be gone by then. By key, as it was last counted.
 */
export function countsIn(copy: string): Map<string, Count> {
  const prefix = keyOf(copy)
  try {
    return new Map(namesUnder(prefix).map((tab) => [prefix + tab, read(prefix + tab, Count) ?? nothing]))
  } catch {
    // Where nothing is kept nothing is counted.
    return new Map()
  }
}

/** Answers whether what this tab counts is kept. */
export const keepCount = (copy: string, tab: number, count: Count): boolean => write(keyOf(copy, tab), count)

/** All that this tab has is sent, and so is what others had counted when it took the copy over. */
export function settleCounts(copy: string, tab: number, found: ReadonlyMap<string, Count>): void {
  for (const [key, { times }] of countsIn(copy))
    if (key === keyOf(copy, tab) || found.get(key)?.times === times) forget(key)
}
