import { z } from 'zod'
import { forget, namesUnder, read, write } from './device.ts'

const keyOf = (copy: string, tab = ''): string => `parley.unsent.${copy}/${tab}`

/**
 * Each tab counts for itself what the server has not confirmed of what it wrote into a copy: one that has sent all of
 * its own must not call that of another sent, which may be gone by then. By key, as it was last counted.
 */
export function countsIn(copy: string): Map<string, number> {
  const prefix = keyOf(copy)
  try {
    return new Map(namesUnder(prefix).map((tab) => [prefix + tab, read(prefix + tab, z.int()) ?? 0]))
  } catch {
    // Where nothing is kept nothing is counted.
    return new Map()
  }
}

/** What this tab counts. Once it is none, the counts that it found when it opened the copy are settled with it. */
export function count(
  copy: string,
  tab: number,
  changes: number,
  found: ReadonlyMap<string, number>,
): boolean {
  if (changes > 0) return write(keyOf(copy, String(tab)), changes)
  for (const [key, counted] of countsIn(copy))
    if (key === keyOf(copy, String(tab)) || found.get(key) === counted) forget(key)
  return true
}
