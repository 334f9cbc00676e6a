import type { Board } from '../board/board.ts'
import type { CardOf } from '../cards/index.ts'
import { isKnown, lack, sumOf, type Lack } from './lack.ts'
import type { Row, Table } from './metric.ts'
import { all, linksOut } from './seen.ts'
import { moneyIn, sides, type Side } from './spending.ts'

type Line = CardOf<'budgetLine'>
export type Heading = { id: string; name: string }

/** What part of a line is under which heading; together 1. */
export type Parts = ReadonlyMap<string, number>

/** Equal parts; a heading that is named twice gets two of them. */
export function equally(ids: readonly string[]): Parts {
  const parts = new Map<string, number>()
  for (const id of ids) parts.set(id, (parts.get(id) ?? 0) + 1 / ids.length)
  return parts
}

/**
 * The budget under some headings, planned and spent. A line under several is split, so that the table sums
 * to the budget; a line that says no amount yet adds nothing, and one in another currency with no rate makes its
 * sum unknown.
 */
export function budgetBy(
  headings: readonly Heading[],
  partsOf: (line: Line) => Parts,
  board: Board,
): Table | Lack {
  const lines = all(board, 'budgetLine').map((line) => ({ line, parts: partsOf(line) }))
  if (lines.length === 0) return lack('budgetLine')
  return headings.flatMap(({ id, name }) => {
    const own = lines.filter(({ parts }) => parts.has(id))
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
  lines: readonly { line: Line; parts: Parts }[],
  side: Side,
  board: Board,
): number | Lack {
  const said = lines.filter(({ line }) => line[side] !== undefined)
  if (said.length === 0) return lack(side)
  return sumOf(
    said.map(({ line, parts }) => {
      const money = moneyIn(line, side, board)
      return isKnown(money) ? money * (parts.get(id) ?? 0) : money
    }),
  )
}

/** The cards in scope that a line pays for. */
export const fundedBy = (line: Line, board: Board) =>
  [...new Set(linksOut(board, line, 'funds').map(({ to }) => to))]
    .sort()
    .flatMap((id) => board.cards.get(id) ?? [])
