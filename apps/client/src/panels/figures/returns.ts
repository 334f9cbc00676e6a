import { metrics } from '@parley/model/metrics/index.ts'
import type { Row } from '@parley/model/metrics/metric.ts'
import { shownNumber } from '../shown-number.ts'
import type { Draws, FigureLine } from './figure.ts'

/** What sales returns, and what people return; beside each other and never added. */
export const returns: Draws = (board, { words, formats }) => {
  const roi = metrics.salesRoi.of(board.plan, board)
  const signed = { style: 'percent', maximumFractionDigits: 1, signDisplay: 'exceptZero' } as const
  const sales: FigureLine[] =
    roi === undefined
      ? []
      : [{ name: metrics.salesRoi.word, cells: [{ value: roi, shown: formats.number(roi / 100, signed) }] }]
  const shownOf = ({ value = 0, unit, error }: Row): string =>
    [
      shownNumber(value, unit, board.plan.currency),
      error !== undefined && words.numbers.error(shownNumber(error, undefined, undefined)),
    ]
      .filter(Boolean)
      .join(' ')
  const people = (metrics.humanPanel.of(board.plan, board) ?? []).flatMap((row): FigureLine[] =>
    row.value === undefined ? [] : [{ name: row.name, cells: [{ value: row.value, shown: shownOf(row) }] }],
  )
  const lines = [...sales, ...people]
  if (lines.length === 0) return undefined
  return { draws: 'facts', head: words.figures.heads.return, columns: [words.figures.stands], lines }
}
