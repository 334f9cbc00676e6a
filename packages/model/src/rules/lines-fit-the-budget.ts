import type { Plan } from '../board/plan.ts'
import type { CardOf } from '../cards/index.ts'
import { say } from '../tongue/tongue.ts'
import { wholeCents } from './cents.ts'
import type { Look } from './look.ts'
import { moneyOf, moreMoney, plannedMoney, rateOf, shownMoney } from './money.ts'
import { complete, set, setPlan, start } from './repair.ts'
import { cannotTell, fine, found, rule, type Offer } from './rule.ts'
import { tally } from './tally.ts'
import { filled } from './words.ts'

type Line = CardOf<'budgetLine'>
type Post = { line: Line; money: number }

export const linesFitTheBudget = rule({
  code: 'BUD-1',
  slug: 'lines-fit-the-budget',
  severity: 'error',
  step: 6,
  about: 'plan',
  checks: 'The budget lines plan more money than the plan’s budget has.',
  why: 'Money that is not there is taken from something in the end, and then nobody chooses what from.',
  source: 'Our own proposal',
  thresholds: {},
  lacks: false,
  judge(plan, look) {
    const { budget } = plan
    if (!filled(budget)) return cannotTell('budget')
    if (!look.has('budgetLine')) return cannotTell('planned')
    const planned = plannedMoney(look)
    if (!moreMoney(planned, budget)) return fine
    const over = planned - budget
    const shown = (amount: number) => shownMoney(amount, plan.currency)
    const largest = largestPosts(look)
    return found({
      cards: largest.map(({ line }) => line),
      says: say`The budget lines plan ${shown(planned)} of ${shown(budget)}: ${shown(over)} too much.`,
      repairs: () => [...cuts(largest, over, look), raise(planned, plan)],
    })
  },
  breaking: `
    plan "Spring" budget=240000 currency=EUR
    budgetLine b1 "Radio" planned=180000
    budgetLine b2 "Halls" planned=72000`,
  repaired: `
    plan "Spring" budget=240000 currency=EUR
    budgetLine b1 "Radio" planned=168000
    budgetLine b2 "Halls" planned=72000`,
})

/** The three that plan most: where there is most to cut. */
const largestPosts = tally<'budgetLine', readonly Post[]>({
  kind: 'budgetLine',
  of: (line, look) => [{ line, money: moneyOf(line, look.plan) }],
  join: (a, b) =>
    [...a, ...b].sort((x, y) => y.money - x.money || (x.line.id < y.line.id ? -1 : 1)).slice(0, 3),
  none: [],
})

/** A line can give what it has. One that counts to a strategy with a budget cannot without upsetting that sum. */
function cuts(largest: readonly Post[], over: number, look: Look): Offer[] {
  const free = largest.find(({ line, money }) => money >= over && !isBound(line, look))
  if (free) return [cut(free.line, over, look.plan)]
  return largest.slice(0, 1).map(({ line }) => start(say`Plan less`, line, 'planned'))
}

const isBound = (line: Line, look: Look): boolean =>
  look.out(line, 'countsTo', 'strategy').some(({ budget }) => filled(budget))

function cut(line: Line, over: number, plan: Plan): Offer {
  const planned = wholeCents((line.planned ?? 0) - over / (rateOf(line, plan) ?? 1), Math.floor)
  const shown = shownMoney(planned, filled(line.currency) ? line.currency : plan.currency)
  return complete((name) => say`Cut ${name(line)} to ${shown}`, set(line, 'planned', planned))
}

function raise(planned: number, plan: Plan): Offer {
  const budget = wholeCents(planned, Math.ceil)
  return complete(say`Raise the budget to ${shownMoney(budget, plan.currency)}`, setPlan('budget', budget))
}
