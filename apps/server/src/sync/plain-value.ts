// Deep enough for formatted text on the canvas; a reader that recurses never comes near the stack's end.
const deepestValue = 32

/** May this be kept as a value? Plain JSON (and bytes), bounded in depth and in the length of its texts. */
export function isPlainValue(value: unknown, longestText: number, depth = 0): boolean {
  if (typeof value === 'string') return value.length <= longestText
  if (typeof value === 'bigint') return false
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return true
  if (depth >= deepestValue) return false
  return Object.values(value).every((one) => isPlainValue(one, longestText, depth + 1))
}
