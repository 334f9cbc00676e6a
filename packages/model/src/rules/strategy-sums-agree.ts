import type { CardOf } from '../cards/index.ts'
import { say } from '../tongue/tongue.ts'
import type { Look } from './look.ts'
import { moneyOf, moreMoney, rateOf, shownMoney } from './money.ts'
import { wholeCents } from './cents.ts'
import { complete, link, set, start } from './repair.ts'
import { cannotTell, fine, found, rule, type Offer } from './rule.ts'
import { filled } from './words.ts'

type Strategy = CardOf<'strategy'>
type Line = CardOf<'budgetLine'>

export const strategySumsAgree = rule({
  code: 'BUD-5',
  slug: 'strategy-sums-agree',
  severity: 'error',
  step: 6,
  about: 'strategy',
  checks: 'The budget lines that count to a strategy plan more or less than its budget.',
  why: 'Two numbers for one purse: one of them will be believed, and it may be the wrong one.',
  source: 'Our own proposal',
  thresholds: {},
  lacks: false,
  judge(strategy, look) {
    const { budget } = strategy
    if (!filled(budget)) return cannotTell('budget')
    const lines = look.in(strategy, 'countsTo', 'budgetLine')
    if (lines.length === 0) return cannotTell('countsTo')
    const sum = lines.reduce((all, line) => all + moneyOf(line, look.plan), 0)
    const isOver = moreMoney(sum, budget)
    if (!isOver && !moreMoney(budget, sum)) return fine
    if (!isOver && lines.some(({ planned }) => planned === undefined)) return cannotTell('planned')
    const shown = (amount: number) => shownMoney(amount, look.plan.currency)
    const exact = wholeCents(sum, Math.round)
    return found({
      cards: [strategy, ...lines],
      links: look.links(strategy, 'in', 'countsTo'),
      says: (name) =>
        say`${name(strategy)} has ${shown(budget)}, and its lines plan ${shown(sum)}: ${shown(Math.abs(sum - budget))} ${isOver ? say`too much` : say`too little`}.`,
      repairs: () => [
        complete(say`Give it ${shown(exact)}`, set(strategy, 'budget', exact)),
        ...(isOver ? cut(lines, sum - budget, look) : [planRest(strategy, budget - sum, shown)]),
        start((name) => say`Plan ${name(largestOf(lines, look))} anew`, largestOf(lines, look), 'planned'),
      ],
    })
  },
  breaking: `
    plan "Spring" budget=240000 currency=EUR
    strategy st1 "Sales strategy" strand=sales budget=100000
    budgetLine b1 "Radio" planned=60000
    budgetLine b2 "Bays" planned=50000
    b1 countsTo st1
    b2 countsTo st1`,
  repaired: `
    plan "Spring" budget=240000 currency=EUR
    strategy st1 "Sales strategy" strand=sales budget=110000
    budgetLine b1 "Radio" planned=60000
    budgetLine b2 "Bays" planned=50000
    b1 countsTo st1
    b2 countsTo st1`,
})

const largestOf = (lines: readonly Line[], look: Look): Line =>
  lines.reduce((a, b) => (moneyOf(b, look.plan) > moneyOf(a, look.plan) ? b : a))

/** The line that plans most gives what is too much, where it counts to this strategy alone. */
function cut(lines: readonly Line[], over: number, look: Look): Offer[] {
  const line = largestOf(lines, look)
  const isShared = look.out(line, 'countsTo').length > 1
  if (isShared || moneyOf(line, look.plan) < over) return []
  const planned = wholeCents((line.planned ?? 0) - over / (rateOf(line, look.plan) ?? 1), Math.round)
  const currency = filled(line.currency) ? line.currency : look.plan.currency
  return [
    complete(
      (name) => say`Cut ${name(line)} to ${shownMoney(planned, currency)}`,
      set(line, 'planned', planned),
    ),
  ]
}

function planRest(strategy: Strategy, rest: number, shown: (amount: number) => string): Offer {
  const line = { id: 'rest' }
  const planned = wholeCents(rest, Math.round)
  return start(
    say`Add a line for the other ${shown(planned)}`,
    line,
    'notes',
    { add: { as: line.id, kind: 'budgetLine', title: say`Reserve`, planned } },
    link(line, 'countsTo', strategy),
  )
}
