import { metrics } from '@parley/model/metrics/index.ts'
import { stagesOf } from '@parley/model/rules/stages.ts'
import type { Draws } from './figure.ts'

/** How many contact points meet each segment at each stage. */
export const coverage: Draws = (board, { words, formats }) => {
  const rows = metrics.coverage.of(board.plan, board) ?? []
  const columns = stagesOf(board)
  const segments = new Map(rows.map(({ id, name }) => [id, name]))
  if (segments.size === 0) return undefined
  const lines = [...segments].map(([id, name]) => ({
    name,
    cells: columns.map((stage) => {
      const value = rows.find((row) => row.id === id && row.column === stage)?.value ?? 0
      return { value, shown: formats.number(value) }
    }),
  }))
  return { draws: 'grid', head: words.figures.heads.segment, columns, lines }
}
