/** The one stretch in which two texts differ: at `at`, `removed` letters give way to `added`. */
export type Splice = { at: number; removed: number; added: string }

const isHighHalf = (code: number): boolean => code >= 0xd800 && code <= 0xdbff

/**
 * The smallest splice that makes `before` into `after`, or undefined where they are equal. A pair of surrogates
 * is never cut: half a letter in a shared text would turn into a replacement sign for good.
 */
export function spliceBetween(before: string, after: string): Splice | undefined {
  if (before === after) return undefined
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) start++
  if (start > 0 && isHighHalf(before.charCodeAt(start - 1))) start--
  let end = 0
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++
  if (end > 0 && isHighHalf(before.charCodeAt(before.length - end - 1))) end--
  return { at: start, removed: before.length - start - end, added: after.slice(start, after.length - end) }
}
