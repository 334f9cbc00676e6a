import type { CardOf } from '../cards/index.ts'
import { say } from '../tongue/tongue.ts'
import { wholeCents } from './cents.ts'
import { below } from './limit.ts'
import { once, type Look } from './look.ts'
import { moneyOf, shownMoney } from './money.ts'
import { complete, set, start } from './repair.ts'
import { cannotTell, fine, found, rule, type Offer } from './rule.ts'
import { humanStrategies, salesStrategies } from './strands.ts'
import { filled, shownPercent } from './words.ts'

type Strategy = CardOf<'strategy'>

export const humanStrategyHasItsShare = rule({
  code: 'BUD-7',
  slug: 'human-strategy-has-its-share',
  severity: 'hint',
  step: 6,
  about: 'plan',
  checks: 'The human strategy has less than floor % of what both strategies have together.',
  why: 'Nobody believes in what gets only the change. To have the money, the mindset has to come first.',
  source: 'Human marketing',
  thresholds: { floor: 20 },
  lacks: false,
  judge(_plan, look, { floor }) {
    const [human, sales] = [humanStrategies(look), salesStrategies(look)]
    if (human.length === 0 || sales.length === 0) return cannotTell('strand')
    const [ours, theirs] = [moneyIn(human, look), moneyIn(sales, look)]
    if (ours === undefined || theirs === undefined) return cannotTell('budget')
    const all = ours + theirs
    if (all <= 0) return cannotTell('budget')
    const share = (100 * ours) / all
    if (!below(share, floor)) return fine
    const shown = (amount: number) => shownMoney(amount, look.plan.currency)
    return found({
      cards: [...human, ...sales],
      consequenceOf: ours > 0 ? [] : ['HUM-2'],
      says: say`The human strategy has ${shown(ours)} of ${shown(all)}: ${shownPercent(share)}, and not ${shownPercent(floor)}.`,
      repairs: () => waysOut({ human, sales, ours, theirs, floor }, look),
    })
  },
  breaking: `
    plan "Spring" currency=EUR
    strategy st1 "Sales strategy" strand=sales budget=97000 owner=Ingrid department=Marketing
    strategy st2 "Human strategy" strand=human budget=3000 owner=Jonas department="People team"
    objective o1 "Belonging" measure="they know me" measureKind=belonging baseline=41 target=50 unit="% agree" deadline=2027-02-28
    o1 under st2`,
  repaired: `
    plan "Spring" currency=EUR
    strategy st1 "Sales strategy" strand=sales budget=80000 owner=Ingrid department=Marketing
    strategy st2 "Human strategy" strand=human budget=20000 owner=Jonas department="People team"
    objective o1 "Belonging" measure="they know me" measureKind=belonging baseline=41 target=50 unit="% agree" deadline=2027-02-28
    o1 under st2`,
})

/** Its budget; where that is not said, what its lines plan. */
const moneyOfStrategy = once((strategy: Strategy, look: Look): number | undefined => {
  if (filled(strategy.budget)) return strategy.budget
  const lines = look.in(strategy, 'countsTo', 'budgetLine')
  return lines.length > 0 ? lines.reduce((sum, line) => sum + moneyOf(line, look.plan), 0) : undefined
})

function moneyIn(strategies: readonly Strategy[], look: Look): number | undefined {
  const each = strategies.map((strategy) => moneyOfStrategy(strategy, look))
  return each.every((money) => money !== undefined) ? each.reduce((sum, money) => sum + money, 0) : undefined
}

type Purse = {
  human: readonly Strategy[]
  sales: readonly Strategy[]
  ours: number
  theirs: number
  floor: number
}

/** A budget to which lines count is bound to their sum, and free where there are none. */
function waysOut({ human, sales, ours, theirs, floor }: Purse, look: Look): Offer[] {
  const isFree = (one: Strategy) => filled(one.budget) && look.in(one, 'countsTo').length === 0
  const shown = (amount: number) => shownMoney(amount, look.plan.currency)
  const [free, giver] = [human.find(isFree), sales.find(isFree)]
  const moved = wholeCents((floor * (ours + theirs)) / 100 - ours, Math.ceil)
  const added = wholeCents((floor * theirs) / (100 - floor) - ours, Math.ceil)
  const budgetOf = (one: Strategy, change: number) => wholeCents((one.budget ?? 0) + change, Math.round)
  const offers: Offer[] = []
  if (free && giver && floor <= 100 && (giver.budget ?? 0) >= moved)
    offers.push(
      complete(
        (name) => say`Move ${shown(moved)} from ${name(giver)}`,
        set(giver, 'budget', budgetOf(giver, -moved)),
        set(free, 'budget', budgetOf(free, moved)),
      ),
    )
  if (free && floor < 100)
    offers.push(
      complete(
        (name) => say`Give ${name(free)} ${shown(budgetOf(free, added))}`,
        set(free, 'budget', budgetOf(free, added)),
      ),
    )
  const asked = human
    .slice(0, 1)
    .map((one) => start((name) => say`Set aside more for ${name(one)}`, one, 'budget'))
  return [...offers, ...asked]
}
