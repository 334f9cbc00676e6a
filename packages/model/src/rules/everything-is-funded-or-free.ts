import type { CardOf } from '../cards/index.ts'
import { say } from '../tongue/tongue.ts'
import type { Look } from './look.ts'
import { moneyHasBegun } from './money.ts'
import { complete, link, set, start } from './repair.ts'
import { fine, found, rule, type Offer } from './rule.ts'
import { tally } from './tally.ts'

type Act = CardOf<'contactPoint' | 'tool'>
type Line = CardOf<'budgetLine'>

export const everythingIsFundedOrFree = rule({
  code: 'BUD-2',
  slug: 'everything-is-funded-or-free',
  severity: 'warning',
  step: 6,
  about: ['contactPoint', 'tool'],
  checks:
    'A contact point or a tool has no budget line and is not said to cost nothing, once there is a budget or a line.',
  why: 'An answer takes hours, and hours are money. What nobody pays for does not happen.',
  source: 'Objective-and-task method',
  thresholds: {},
  lacks: true,
  judge(act, look) {
    if (act.noCost === true || look.in(act, 'funds', 'budgetLine').length > 0) return fine
    if (!moneyHasBegun(look)) return fine
    return found({
      cards: [act],
      says: (name) => say`No money is set aside for ${name(act)}, and nobody says that it costs nothing.`,
      repairs: () => [
        ...linesAtHand(act, look),
        complete(say`It costs nothing`, set(act, 'noCost', true)),
        writeLine(act, look),
      ],
    })
  },
  breaking: `
    plan "Spring" budget=1000
    contactPoint c1 "Replies to reviews" startsOn=2026-03-01 endsOn=2026-08-31 place="review sites" occasion="comparing" approach="By name"
    budgetLine b1 "A fifth of a post" planned=600`,
  repaired: `
    plan "Spring" budget=1000
    contactPoint c1 "Replies to reviews" startsOn=2026-03-01 endsOn=2026-08-31 place="review sites" occasion="comparing" approach="By name"
    budgetLine b1 "A fifth of a post" planned=600
    b1 funds c1`,
})

/** Lines that pay for nothing yet: the first few. */
const idleLines = tally<'budgetLine', readonly Line[]>({
  kind: 'budgetLine',
  of: (line, look) => (look.out(line, 'funds').length > 0 ? [] : [line]),
  join: (a, b) => [...a, ...b].sort((x, y) => (x.id < y.id ? -1 : 1)).slice(0, 4),
  none: [],
})

/** Those of the same strand come first. */
function linesAtHand(act: Act, look: Look): Offer[] {
  const strands = look.out(act, 'under', 'strategy')
  const isNear = (line: Line) =>
    look.out(line, 'countsTo').some(({ id }) => strands.some((strand) => strand.id === id))
  const idle = idleLines(look)
  return [...idle.filter(isNear), ...idle.filter((line) => !isNear(line))]
    .slice(0, 2)
    .map((line) => complete((name) => say`Pay it from ${name(line)}`, link(line, 'funds', act)))
}

function writeLine(act: Act, look: Look): Offer {
  const line = { id: 'line' }
  const [strand] = look.out(act, 'under', 'strategy')
  return start(
    say`Add a budget line`,
    line,
    'planned',
    { add: { as: line.id, kind: 'budgetLine', title: say`What it costs` } },
    link(line, 'funds', act),
    ...(strand ? [link(line, 'countsTo', strand)] : []),
  )
}
