import type { CardOf } from '../cards/index.ts'
import { say } from '../tongue/tongue.ts'
import type { Look } from './look.ts'
import { moreMoney, plannedMoney, rateOf } from './money.ts'
import { complete, set, start, unset } from './repair.ts'
import { cannotTell, fine, found, rule, type Offer } from './rule.ts'
import { tally } from './tally.ts'
import { clipped, filled, sameText, shownNumber } from './words.ts'

type Line = CardOf<'budgetLine'>
type Rate = { currency: string; rate: number }

export const oneCurrency = rule({
  code: 'BUD-4',
  slug: 'one-currency',
  severity: 'error',
  step: 6,
  about: 'budgetLine',
  checks: 'A budget line is in another currency than the plan and says no rate.',
  why: 'Two sorts of money make no sum. Without a rate the line counts for nothing.',
  source: 'Our own proposal',
  thresholds: {},
  lacks: false,
  judge(line, look) {
    const { currency } = line
    if (!filled(currency)) return fine
    const ours = look.plan.currency
    if (!filled(ours)) return cannotTell('currency')
    if (rateOf(line, look.plan) !== undefined) return fine
    return found({
      cards: [line],
      says: (name) =>
        say`${name(line)} is in ${clipped(currency)}, the plan counts in ${clipped(ours)}, and no rate is given.`,
      repairs: () => [
        ...ratesAtHand(line, currency, look),
        start(say`Set the rate`, line, 'rate'),
        start(say`Plan it in ${clipped(ours)}`, line, 'planned', unset(line, 'currency')),
      ],
    })
  },
  breaking: `
    plan "Spring" budget=1000 currency=EUR
    budgetLine b1 "Halls" planned=4000 currency=NOK
    budgetLine b2 "Hosts" planned=2000 currency=NOK rate=0.1`,
  repaired: `
    plan "Spring" budget=1000 currency=EUR
    budgetLine b1 "Halls" planned=4000 currency=NOK rate=0.1
    budgetLine b2 "Hosts" planned=2000 currency=NOK rate=0.1`,
})

/** One rate for each currency, as lines that say one have it. */
const rates = tally<'budgetLine', readonly Rate[]>({
  kind: 'budgetLine',
  of: ({ currency, rate }) => (filled(currency) && rate !== undefined ? [{ currency, rate }] : []),
  join: (a, b) => [...a, ...b.filter((rate) => !a.some(({ currency }) => sameText(currency, rate.currency)))],
  none: [],
})

/** A line that counts at last may break a sum: then somebody has to look at what it plans. */
function ratesAtHand(line: Line, currency: string, look: Look): Offer[] {
  const known = rates(look).find((one) => sameText(one.currency, currency))
  if (!known) return []
  const { rate } = known
  const { budget } = look.plan
  const whole = plannedMoney(look) + (line.planned ?? 0) * rate
  const isBound = look.out(line, 'countsTo', 'strategy').some((strategy) => filled(strategy.budget))
  const title = say`Use the rate of the other lines, ${shownNumber(rate)}`
  const fits = !isBound && (!filled(budget) || !moreMoney(whole, budget))
  return [
    fits ? complete(title, set(line, 'rate', rate)) : start(title, line, 'planned', set(line, 'rate', rate)),
  ]
}
