import { metrics } from '@parley/model/metrics/index.ts'
import type { Draws } from './figure.ts'

/** How far each objective has come, in % of how far it should have come. */
export const pace: Draws = (board, { words, formats }) => {
  const rows = metrics.paces.of(board.plan, board) ?? []
  if (!rows.some(({ value }) => value !== undefined)) return undefined
  const lines = rows.map(({ name, value }) => ({
    name,
    cells: [value === undefined ? undefined : { value, shown: formats.percent(value) }],
  }))
  return {
    draws: 'bars',
    head: words.numbers.goalColumns.name,
    columns: [words.numbers.goalColumns.pace],
    lines,
    due: 100,
    written: '0"%"',
  }
}
