import { crc32 } from 'node:zlib'

type Row = { seq: number; bytes: Uint8Array }

/** What a row of the journal comes to, with the place where it belongs: a bit that flips in either is noticed. */
export const sumOf = (board: string, { seq, bytes }: Row): number => crc32(bytes, crc32(`${board} ${seq}`))

/**
 * Rows as they were written; `damaged`: how many others there are, or must have been in between, and up to `end`, where
 * that is known.
 */
export function wholeOf<R extends Row & { sum: number | null }>(
  board: string,
  rows: readonly R[],
  { after = (rows[0]?.seq ?? 1) - 1, end = 0 }: { after?: number | undefined; end?: number } = {},
): { rows: R[]; damaged: number } {
  // A row from before there were sums counts as it stands.
  const whole = rows.filter((row) => row.sum === null || row.sum === sumOf(board, row))
  const last = Math.max(whole.at(-1)?.seq ?? after, end)
  return { rows: whole, damaged: Math.max(rows.length - whole.length, last - after - whole.length) }
}
