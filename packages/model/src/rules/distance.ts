/**
 * Whether one text becomes the other by at most so many letters put in, left out or changed. Only the band around
 * the diagonal is worked out, and no further than it can still succeed.
 */
export function isWithin(a: readonly string[], b: readonly string[], most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let at = 1; at <= a.length; at++) {
    const [from, to] = [Math.max(1, at - most), Math.min(b.length, at + most)]
    const next = new Array<number>(b.length + 1).fill(most + 1)
    if (from === 1) next[0] = at
    let best = next[0]!
    for (let other = from; other <= to; other++) {
      const changed = row[other - 1]! + (a[at - 1] === b[other - 1] ? 0 : 1)
      next[other] = Math.min(changed, row[other]! + 1, next[other - 1]! + 1)
      best = Math.min(best, next[other]!)
    }
    if (best > most) return false
    row = next
  }
  return row[b.length]! <= most
}
