import type { Board } from '@parley/model/board/board.ts'
import { metrics } from '@parley/model/metrics/index.ts'
import type { Row, Table } from '@parley/model/metrics/metric.ts'
import { sides } from '@parley/model/metrics/spending.ts'
import type { Words } from '../../words/words.ts'
import { shownMoney } from '../shown-number.ts'
import type { Cell, Drawn, Draws } from './figure.ts'

/** A budget, planned beside spent; what nobody wrote down yet has no line and no column. */
function budget(
  table: Table | undefined,
  board: Board,
  { numbers }: Words,
  head: string,
  nameOf: (row: Row) => string = ({ name }) => name,
): Drawn | undefined {
  const rows = table ?? []
  const cellOf = (id: string | undefined, side: string): Cell | undefined => {
    const value = rows.find((row) => row.id === id && row.column === side)?.value
    return value === undefined ? undefined : { value, shown: shownMoney(value, board.plan.currency) }
  }
  const known = sides.filter((side) => rows.some((row) => row.column === side && row.value !== undefined))
  const lines = rows
    .filter(({ column }) => column === sides[0])
    .map((row) => ({ name: nameOf(row), cells: known.map((side) => cellOf(row.id, side)) }))
    .filter(({ cells }) => cells.some((cell) => cell !== undefined))
  if (lines.length === 0) return undefined
  return { draws: 'bars', head, columns: known.map((side) => numbers.columns[side] ?? side), lines }
}

/** Money in the two strands, planned and spent. */
export const strands: Draws = (board, { words }) => {
  const { sales, human, none } = words.numbers
  const names: Readonly<Record<string, string>> = { sales, human, none }
  const table = metrics.budgetByStrand.of(board.plan, board)
  return budget(table, board, words, words.figures.heads.strand, ({ id = '', name }) => names[id] ?? name)
}

/** Money by means, planned and spent. */
export const means: Draws = (board, { words }) =>
  budget(metrics.budgetByMeans.of(board.plan, board), board, words, words.figures.heads.means)
