import type { CardOf } from '../cards/index.ts'
import { say } from '../tongue/tongue.ts'
import type { Look } from './look.ts'
import { moneyHasBegun } from './money.ts'
import { complete, link, set, start, unset } from './repair.ts'
import { fine, found, rule, type Offer, type Part } from './rule.ts'
import { isHuman, salesStrategies } from './strands.ts'
import { clipped, counted, filled, sameText } from './words.ts'

type Strategy = CardOf<'strategy'>

export const humanStrategyStandsByItself = rule({
  code: 'HUM-2',
  slug: 'human-strategy-stands-by-itself',
  severity: 'warning',
  step: 5,
  about: 'strategy',
  checks:
    'The human strategy has the owner or the department of a sales strategy, sits in a department of salesDepartments, or has no money of its own once there is any. Each is a finding.',
  why: 'Led from sales or marketing, the eye for sales nullifies it. It needs a lead, a home and money of its own.',
  source: 'Human marketing',
  thresholds: { salesDepartments: ['sales', 'marketing', 'commercial'] },
  lacks: false,
  judge(strategy, look, { salesDepartments }) {
    if (!isHuman(strategy)) return fine
    const sales = salesStrategies(look)
    return found(
      ...ownLead(strategy, sales, look),
      ...ownDepartment(strategy, sales, salesDepartments),
      ...ownMoney(strategy, look),
    )
  },
  breaking: `
    plan "Spring" budget=1000
    strategy st1 "Sales strategy" strand=sales owner=Ingrid department=Marketing budget=800
    strategy st2 "Human strategy" strand=human owner=Ingrid department=Marketing`,
  repaired: `
    plan "Spring" budget=1000
    strategy st1 "Sales strategy" strand=sales owner=Ingrid department=Marketing budget=800
    strategy st2 "Human strategy" strand=human owner=Jonas department="People team" budget=200`,
})

const sameWords = (a: string | undefined, b: string | undefined): boolean =>
  filled(a) && filled(b) && sameText(a, b)

/** Who works under it already and leads no sales strategy can lead it. */
function ownLead(strategy: Strategy, sales: readonly Strategy[], look: Look): Part[] {
  const twin = sales.find(({ owner }) => sameWords(owner, strategy.owner))
  if (!twin) return []
  const lead = look
    .in(strategy, 'under')
    .map(({ owner }) => owner)
    .find((owner) => filled(owner) && !sales.some((one) => sameWords(one.owner, owner)))
  return [
    {
      cards: [strategy, twin],
      says: (name) => say`${clipped(strategy.owner ?? '')} leads both ${name(strategy)} and ${name(twin)}.`,
      repairs: () => [
        ...(lead ? [complete(say`Let ${clipped(lead)} lead it`, set(strategy, 'owner', lead))] : []),
        start(say`Choose another lead`, strategy, 'owner'),
      ],
    },
  ]
}

function ownDepartment(
  strategy: Strategy,
  sales: readonly Strategy[],
  departments: readonly string[],
): Part[] {
  const twin = sales.find(({ department }) => sameWords(department, strategy.department))
  if (!twin && !departments.some((department) => sameWords(department, strategy.department))) return []
  const home = clipped(strategy.department ?? '')
  return [
    {
      cards: twin ? [strategy, twin] : [strategy],
      says: (name) =>
        twin
          ? say`${name(strategy)} is led from ${home}, as is ${name(twin)}.`
          : say`${name(strategy)} is led from ${home}, where the eye is on sales.`,
      repairs: () => [start(say`Choose another department`, strategy, 'department')],
    },
  ]
}

function ownMoney(strategy: Strategy, look: Look): Part[] {
  const funded = (strategy.budget ?? 0) > 0 || look.in(strategy, 'countsTo', 'budgetLine').length > 0
  if (funded || !moneyHasBegun(look)) return []
  return [
    {
      cards: [strategy],
      says: (name) => say`${name(strategy)} has no money of its own.`,
      repairs: () => [...linesAtHand(strategy, look), start(say`Set aside a budget`, strategy, 'budget')],
    },
  ]
}

/** Lines that pay for its acts already and count to no strategy. */
function linesAtHand(strategy: Strategy, look: Look): Offer[] {
  const acts = [strategy, ...look.in(strategy, 'under')]
  const lines = acts
    .flatMap((act) => look.in(act, 'funds', 'budgetLine'))
    .filter((line, at, all) => all.indexOf(line) === at && look.out(line, 'countsTo').length === 0)
  if (lines.length === 0) return []
  const what =
    lines.length === 1
      ? say`the line that pays for it`
      : say`${counted(lines.length)} lines that pay for its acts`
  // A budget of nothing would be at odds with the lines.
  const nothing = filled(strategy.budget) ? [unset(strategy, 'budget')] : []
  return [
    complete(say`Count ${what} to it`, ...nothing, ...lines.map((line) => link(line, 'countsTo', strategy))),
  ]
}
