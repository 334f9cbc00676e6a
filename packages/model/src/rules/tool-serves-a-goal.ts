import type { CardOf } from '../cards/index.ts'
import { say } from '../tongue/tongue.ts'
import { distinct } from './candidates.ts'
import type { Look } from './look.ts'
import { complete, link, park, start } from './repair.ts'
import { fine, found, rule, type Offer } from './rule.ts'
import { tally } from './tally.ts'

type Tool = CardOf<'tool'>
type Objective = CardOf<'objective'>

export const toolServesAGoal = rule({
  code: 'MIX-2',
  slug: 'tool-serves-a-goal',
  severity: 'warning',
  step: 5,
  about: 'tool',
  checks: 'A tool serves no objective.',
  why: 'Which tool best helps to reach the goal? Without a goal the question cannot be asked.',
  source: 'Six-step IMC, step 5',
  thresholds: {},
  lacks: true,
  judge(tool, look) {
    if (look.out(tool, 'serves', 'objective').length > 0) return fine
    return found({
      cards: [tool],
      says: (name) => say`${name(tool)} helps to reach no goal.`,
      repairs: () => [...serve(tool, look), complete(say`Park it`, park(tool))],
    })
  },
  breaking: `
    tool t1 "A fifth off in spring" lever=price
    objective o1 "Win rotators" measure="share of category spend"`,
  repaired: `
    tool t1 "A fifth off in spring" lever=price
    objective o1 "Win rotators" measure="share of category spend"
    t1 serves o1`,
})

/** The goals of its strategy, else those that nothing serves yet, else one that is not on the board. */
function serve(tool: Tool, look: Look): Offer[] {
  const shared = distinct(
    look.out(tool, 'under', 'strategy').flatMap((strategy) => look.in(strategy, 'under', 'objective')),
  )
  const goals = shared.length > 0 ? shared : unserved(look)
  if (goals.length > 0)
    return goals
      .slice(0, 2)
      .map((goal) => complete((name) => say`Let it serve ${name(goal)}`, link(tool, 'serves', goal)))
  const goal = { id: 'goal' }
  return [
    start(
      say`Say what it is to reach`,
      goal,
      'measure',
      { add: { as: goal.id, kind: 'objective', title: say`What it is to reach` } },
      link(tool, 'serves', goal),
    ),
  ]
}

/** Goals that wait for an act: the first two. */
const unserved = tally<'objective', readonly Objective[]>({
  kind: 'objective',
  of: (objective, look) => (look.in(objective, 'serves').length > 0 ? [] : [objective]),
  join: (a, b) => [...a, ...b].slice(0, 2),
  none: [],
})
