import type { CardOf } from '../cards/index.ts'
import { gainOf } from '../metrics/cost-per-gain.ts'
import { say } from '../tongue/tongue.ts'
import { costOf } from './cost.ts'
import { worthOfJoined } from './joined.ts'
import type { Look } from './look.ts'
import { moneyOf, moreMoney, shownMoney } from './money.ts'
import { start } from './repair.ts'
import { cannotTell, fine, found, rule, type Offer } from './rule.ts'
import { shownNumber } from './words.ts'

type Objective = CardOf<'objective'>
type Act = { card: CardOf<'contactPoint' | 'tool'>; cost: number }

export const gainIsWorthItsCost = rule({
  code: 'BUD-6',
  slug: 'gain-is-worth-its-cost',
  severity: 'warning',
  step: 6,
  about: 'objective',
  checks:
    'Each customer whom an objective wins and keeps costs more than one of the class that the customer joins is worth.',
  why: 'A trial may cost more than it brings. What one customer is worth in a lifetime is the most that winning one may cost.',
  source: 'Human marketing; customer lifetime value',
  thresholds: {},
  lacks: false,
  judge(objective, look) {
    const { measureKind, baseline, target, repeatShare } = objective
    if (measureKind !== 'count') return cannotTell('measureKind')
    if (baseline === undefined || target === undefined || repeatShare === undefined)
      return cannotTell('baseline', 'target', 'repeatShare')
    const gained = gainOf({ baseline, target, repeatShare })
    const worth = worthOfJoined(objective, look)
    if (gained <= 0) return cannotTell('target')
    if (worth === undefined) return cannotTell('targets', 'lifetimeValue')
    const acts = look.in(objective, 'serves').flatMap((card) => actOf(card, look))
    const cost = acts.reduce((sum, act) => sum + act.cost, 0)
    const each = cost / gained
    if (!moreMoney(each, worth)) return fine
    const shown = (amount: number) => shownMoney(amount, look.plan.currency)
    return found({
      cards: [objective, ...acts.filter((act) => act.cost > 0).map(({ card }) => card)],
      says: (name) =>
        say`Each customer won and kept by ${name(objective)} costs ${shown(each)} and is worth ${shown(worth)}.`,
      repairs: () => [...spendLess(acts, look), ...aimForMore(objective, cost, worth)],
    })
  },
  breaking: `
    plan "Pouch" currency=EUR
    segment s1 "Halden households" loyalty=competitorLoyal
    segment s2 "Rotators" loyalty=swing lifetimeValue=19
    objective o1 "First pouch" measure="households with a pouch" measureKind=count baseline=0 target=5760 unit=households deadline=2027-01-31 repeatShare=0.35 verb=trial
    contactPoint c1 "Refill bay" startsOn=2026-09-07 endsOn=2027-02-28 place="62 stores" occasion="weekly shop" approach="Taste first"
    budgetLine b1 "62 bays" planned=64000
    o1 targets s1
    c1 serves o1
    b1 funds c1`,
  repaired: `
    plan "Pouch" currency=EUR
    segment s1 "Halden households" loyalty=competitorLoyal
    segment s2 "Rotators" loyalty=swing lifetimeValue=19
    objective o1 "First pouch" measure="households with a pouch" measureKind=count baseline=0 target=5760 unit=households deadline=2027-01-31 repeatShare=0.35 verb=trial
    contactPoint c1 "Refill bay" startsOn=2026-09-07 endsOn=2027-02-28 place="62 stores" occasion="weekly shop" approach="Taste first"
    budgetLine b1 "31 bays" planned=32000
    o1 targets s1
    c1 serves o1
    b1 funds c1`,
})

/** A card that serves several goals costs each of them an equal part. */
function actOf(card: ReturnType<Look['in']>[number], look: Look): Act[] {
  if (card.kind !== 'contactPoint' && card.kind !== 'tool') return []
  return [{ card, cost: costOf(card, look) / look.out(card, 'serves', 'objective').length }]
}

function spendLess(acts: readonly Act[], look: Look): Offer[] {
  const lines = [...acts]
    .sort((a, b) => b.cost - a.cost)
    .slice(0, 1)
    .flatMap(({ card }) => look.in(card, 'funds', 'budgetLine'))
    .sort((a, b) => moneyOf(b, look.plan) - moneyOf(a, look.plan))
  return lines.slice(0, 1).map((line) => start((name) => say`Spend less on ${name(line)}`, line, 'planned'))
}

/** How many would have to be won for the same money. */
function aimForMore(objective: Objective, cost: number, worth: number): Offer[] {
  const needed = Math.ceil((objective.baseline ?? 0) + cost / (worth * (objective.repeatShare ?? 1)))
  const title =
    worth > 0 && Number.isSafeInteger(needed) ? say`Win ${shownNumber(needed)} instead` : say`Win more`
  return [
    start(title, objective, 'target'),
    start(say`Keep more of those who are won`, objective, 'repeatShare'),
  ]
}
