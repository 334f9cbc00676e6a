import type { Plan } from '../board/plan.ts'
import type { CardOf } from '../cards/index.ts'
import type { Look } from './look.ts'
import { tally } from './tally.ts'
import { filled, sameText, shownNumber } from './words.ts'

/** Half a cent more or less is the same money. */
const halfCent = 0.005
export const moreMoney = (a: number, b: number): boolean => a - b > halfCent

/** What one unit of the line's money is in the plan's; unknown where its currency differs and no rate is given. */
export function rateOf(line: CardOf<'budgetLine'>, plan: Plan): number | undefined {
  const differs = filled(line.currency) && filled(plan.currency) && !sameText(line.currency, plan.currency)
  return differs ? line.rate : 1
}

/** What a line plans to spend in the plan's money; unknown counts as nothing. */
export const moneyOf = (line: CardOf<'budgetLine'>, plan: Plan): number =>
  (line.planned ?? 0) * (rateOf(line, plan) ?? 0)

/** What all lines plan together. */
export const plannedMoney = tally({
  kind: 'budgetLine',
  of: (line, look) => moneyOf(line, look.plan),
  join: (a, b) => a + b,
  none: 0,
})

/** Once there is a budget or a line, what has no money can be told from what has none yet. */
export const moneyHasBegun = (look: Look): boolean => filled(look.plan.budget) || look.has('budgetLine')

/** 12,000 EUR. */
export const shownMoney = (amount: number, currency: string | undefined): string =>
  filled(currency) ? `${shownNumber(amount)} ${currency.trim()}` : shownNumber(amount)
