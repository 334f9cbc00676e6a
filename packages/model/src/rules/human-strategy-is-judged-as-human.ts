import type { CardOf } from '../cards/index.ts'
import { classOfMeasure } from '../cards/measure-kind.ts'
import { say } from '../tongue/tongue.ts'
import type { Look } from './look.ts'
import { complete, link, start } from './repair.ts'
import { cannotTell, fine, found, rule, type Offer } from './rule.ts'
import { spare } from './spare.ts'
import { isHuman } from './strands.ts'
import { filled, listed } from './words.ts'

type Strategy = CardOf<'strategy'>
type Objective = CardOf<'objective'>

export const humanStrategyIsJudgedAsHuman = rule({
  code: 'HUM-3',
  slug: 'human-strategy-is-judged-as-human',
  severity: 'error',
  step: 5,
  about: 'strategy',
  checks:
    'The human strategy has no objective once the plan has any, or all of its objectives are measured in sales.',
  why: 'What it gives back is belonging and closeness. Judged by sales it becomes a second sales strategy.',
  source: 'Human marketing',
  thresholds: {},
  lacks: false,
  judge(strategy, look) {
    if (!filled(strategy.strand)) return cannotTell('strand')
    if (!isHuman(strategy)) return fine
    const objectives = look.in(strategy, 'under', 'objective')
    if (objectives.length === 0 && !look.has('objective')) return fine
    if (objectives.some((objective) => !isMeasuredInSales(objective))) return fine
    return found({
      cards: [strategy, ...objectives],
      links: look
        .links(strategy, 'in', 'under')
        .filter(({ from }) => objectives.some(({ id }) => id === from)),
      says: (name) =>
        objectives.length === 0
          ? say`${name(strategy)} has no objective to be judged by.`
          : say`${name(strategy)} is judged by sales alone, in ${listed(objectives.slice(0, 3).map(name))}.`,
      repairs: () => [...goalsAtHand(strategy, look), writeObjective(strategy, look)],
    })
  },
  breaking: `
    plan "Spring" endsOn=2027-02-28
    strategy st1 "Human strategy" strand=human owner=Jonas
    objective o1 "Revenue of an evening" measure="revenue per evening" measureKind=revenue baseline=200 target=300 unit=EUR deadline=2027-02-28
    objective o2 "Feels like our café" measure="agree: feels like ours" measureKind=belonging baseline=22 target=34 unit="% agree" deadline=2027-02-28
    o1 under st1`,
  repaired: `
    plan "Spring" endsOn=2027-02-28
    strategy st1 "Human strategy" strand=human owner=Jonas
    objective o1 "Revenue of an evening" measure="revenue per evening" measureKind=revenue baseline=200 target=300 unit=EUR deadline=2027-02-28
    objective o2 "Feels like our café" measure="agree: feels like ours" measureKind=belonging baseline=22 target=34 unit="% agree" deadline=2027-02-28
    o1 under st1
    o2 under st1`,
})

const isMeasuredInSales = ({ measureKind }: Objective): boolean =>
  measureKind !== undefined && classOfMeasure(measureKind) === 'sales'

const isHumanGoal = ({ level, measureKind }: Objective): boolean =>
  measureKind === undefined ? level === 'human' : classOfMeasure(measureKind) === 'human'

/** Objectives about people that belong to no strategy. */
const humanGoals = spare(
  'objective',
  (objective, look) => isHumanGoal(objective) && look.out(objective, 'under').length === 0,
)

const goalsAtHand = (strategy: Strategy, look: Look): Offer[] =>
  humanGoals(look).map((objective) =>
    complete((name) => say`Judge it by ${name(objective)}`, link(objective, 'under', strategy)),
  )

function writeObjective(strategy: Strategy, look: Look): Offer {
  const objective = { id: 'objective' }
  const { endsOn } = look.plan
  return start(
    say`Write an objective of belonging`,
    objective,
    'measure',
    {
      add: {
        as: objective.id,
        kind: 'objective',
        title: say`They belong with us`,
        level: 'human',
        verb: 'belong',
        measureKind: 'belonging',
        ...(filled(endsOn) && { deadline: endsOn }),
      },
    },
    link(objective, 'under', strategy),
  )
}
