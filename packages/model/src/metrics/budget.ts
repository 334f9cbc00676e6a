import type { Board } from '../board/board.ts'
import type { CardOf } from '../cards/index.ts'
import { isKnown, lack, sumOf, type Lack } from './lack.ts'
import type { Row, Table } from './metric.ts'
import { all, linksOut } from './seen.ts'
import { moneyIn, sides, type Side } from './spending.ts'

type Line = CardOf<'budgetLine'>
export type Heading = { id: string; name: string }

/**
 * The budget under some headings, planned and spent. A line under several is split equally, so that the table sums
 * to the budget; a line that says no amount yet adds nothing, and one in another currency with no rate makes its
 * sum unknown.
 */
export function budgetBy(
  headings: readonly Heading[],
  idsOf: (line: Line) => readonly string[],
  board: Board,
): Table | Lack {
  const lines = all(board, 'budgetLine').map((line) => ({ line, ids: idsOf(line) }))
  if (lines.length === 0) return lack('budgetLine')
  return headings.flatMap(({ id, name }) => {
    const own = lines.filter(({ ids }) => ids.includes(id))
    if (own.length === 0) return []
    return sides.map((side): Row => {
      const sum = sumUnder(id, own, side, board)
      const said = isKnown(sum) ? { value: sum } : { missing: sum.missing }
      return { name, id, column: side, unit: board.plan.currency, ...said }
    })
  })
}

function sumUnder(
  id: string,
  lines: readonly { line: Line; ids: readonly string[] }[],
  side: Side,
  board: Board,
): number | Lack {
  const said = lines.filter(({ line }) => line[side] !== undefined)
  if (said.length === 0) return lack(side)
  return sumOf(
    said.map(({ line, ids }) => {
      const money = moneyIn(line, side, board)
      return isKnown(money) ? (money * ids.filter((one) => one === id).length) / ids.length : money
    }),
  )
}

/** The cards in scope that a line pays for. */
export const fundedBy = (line: Line, board: Board) =>
  [...new Set(linksOut(board, line, 'funds').map(({ to }) => to))]
    .sort()
    .flatMap((id) => board.cards.get(id) ?? [])
