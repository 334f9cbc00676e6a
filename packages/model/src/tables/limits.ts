import { limits } from '../wire.ts'

/** How much of somebody's table is looked at; a table that has more is refused as soon as that is seen. */
export const tableLimits = {
  /** Of a file, and of what was pasted. */
  bytes: 20_000_000,
  /** What a workbook may inflate to, all its parts together. */
  inflatedBytes: 100_000_000,
  parts: 1_000,
  sheets: 50,
  columns: 200,
  /** One more than cards fit on a board: the names of the columns. */
  rows: limits.cards + 1,
  cells: 1_000_000,
  cellText: limits.text,
} as const
