/** The server takes so many at once. */
export const mostAtOnce = 1_000

/** So many at a time as the server takes. */
export function inParts<T>(all: readonly T[], most: number = mostAtOnce): T[][] {
  const parts: T[][] = []
  for (let at = 0; at < all.length; at += most) parts.push(all.slice(at, at + most))
  return parts
}
