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
