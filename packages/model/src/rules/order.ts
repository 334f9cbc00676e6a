/** Where a text stands in a sorted row, or is to stand. */
export function placeOf(text: string, row: readonly string[]): number {
  let [low, high] = [0, row.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (row[middle]! < text) low = middle + 1
    else high = middle
  }
  return low
}

/** By code units, so that everybody has one order. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Sorts a row by its texts, in place. Most rows here are of two or three, and `sort` makes a copy of each. */
export function sorted<T>(row: T[], textOf: (one: T) => string): T[] {
  if (row.length > 8) return row.sort((a, b) => byText(textOf(a), textOf(b)))
  for (let at = 1; at < row.length; at++) {
    const one = row[at]!
    let to = at
    for (; to > 0 && textOf(row[to - 1]!) > textOf(one); to--) row[to] = row[to - 1]!
    row[to] = one
  }
  return row
}
