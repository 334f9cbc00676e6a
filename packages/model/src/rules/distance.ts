/**
 * Whether one text becomes the other by at most so many letters put in, left out or changed. Only the band around
 * the diagonal is worked out, and no further than it can still succeed; beyond the band it takes too many.
 */
export function isWithin(a: readonly string[], b: readonly string[], most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false
  let row = Array.from({ length: b.length + 2 }, (_, at) => at)
  let next = [...row]
  for (let at = 1; at <= a.length; at++) {
    const [from, to] = [Math.max(1, at - most), Math.min(b.length, at + most)]
    next[from - 1] = from === 1 ? at : most + 1
    next[to + 1] = most + 1
    let best = next[from - 1]!
    for (let other = from; other <= to; other++) {
      const changed = row[other - 1]! + (a[at - 1] === b[other - 1] ? 0 : 1)
      const steps = Math.min(changed, row[other]! + 1, next[other - 1]! + 1)
      next[other] = steps
      if (steps < best) best = steps
    }
    if (best > most) return false
    ;[row, next] = [next, row]
  }
  return row[b.length]! <= most
}
