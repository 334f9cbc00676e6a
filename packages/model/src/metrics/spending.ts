import type { Board } from '../board/board.ts'
import type { CardOf } from '../cards/index.ts'
import { rateOf } from '../rules/money.ts'
import { isKnown, lack, sumOf, type Lack } from './lack.ts'
import { into } from './seen.ts'

type Line = CardOf<'budgetLine'>
export type Side = 'planned' | 'actual'
export const sides = ['planned', 'actual'] as const satisfies readonly Side[]

/** What a line says on one side, in the plan's money. */
export function moneyIn(line: Line, side: Side, { plan }: Board): number | Lack {
  const [amount, rate] = [line[side], rateOf(line, plan)]
  if (amount === undefined) return lack(side)
  return rate === undefined ? lack('rate') : amount * rate
}

/** What a card is planned to cost: the sum of the lines that fund it, never less than nothing. Free on purpose is 0. */
export function costOf(card: { id: string; noCost?: boolean | undefined }, board: Board): number | Lack {
  const lines = into(board, card, 'funds', 'budgetLine')
  if (lines.length === 0) return card.noCost === true ? 0 : lack('funds')
  const cost = sumOf(lines.map((line) => moneyIn(line, 'planned', board)))
  return isKnown(cost) && cost < 0 ? lack('planned') : cost
}
