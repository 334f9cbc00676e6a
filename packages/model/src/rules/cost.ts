import type { Card, CardOf } from '../cards/index.ts'
import { once, type Look } from './look.ts'
import { moneyOf } from './money.ts'

/** What a card costs in the plan's money: the sum of the lines that fund it. */
export const costOf = once((card: Card, look: Look): number =>
  look.in(card, 'funds', 'budgetLine').reduce((sum, line) => sum + moneyOf(line, look.plan), 0),
)

/** Has what it needs: it is free on purpose, or lines with money fund it. */
export const isFunded = (card: CardOf<'contactPoint' | 'tool'>, look: Look): boolean =>
  card.noCost === true || costOf(card, look) > 0
