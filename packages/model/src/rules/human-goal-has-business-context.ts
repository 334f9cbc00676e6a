import type { CardOf } from '../cards/index.ts'
import { classOfMeasure } from '../cards/measure-kind.ts'
import { say } from '../tongue/tongue.ts'
import { distinct } from './candidates.ts'
import type { Look } from './look.ts'
import { complete, link, start } from './repair.ts'
import { cannotTell, fine, found, rule, type Offer } from './rule.ts'
import { spare } from './spare.ts'
import { isHumanObjective } from './strands.ts'

type Objective = CardOf<'objective'>
type Metric = CardOf<'metric'>

export const humanGoalHasBusinessContext = rule({
  code: 'HUM-10',
  slug: 'human-goal-has-business-context',
  severity: 'hint',
  step: 4,
  about: 'objective',
  checks: 'A human objective has no metric of sales, churn or lifetime value that gives context to it.',
  why: 'Closeness is judged by itself, and the goal is still sales. A number of the business beside it shows whether the two move together.',
  source: 'Human marketing; communication marketing',
  thresholds: {},
  lacks: false,
  judge(objective, look) {
    if (!isHumanObjective(objective, look)) return cannotTell('level')
    const context = look.in(objective, 'givesContextTo', 'metric')
    if (context.some(isOfBusiness)) return fine
    if (context.some(({ measureKind }) => measureKind === undefined)) return cannotTell('measureKind')
    return found({
      cards: [objective, ...context],
      says: (name) => say`No number of the business stands beside ${name(objective)}.`,
      repairs: () => [...metricsAtHand(objective, look), readChurn(objective)],
    })
  },
  breaking: `
    objective o1 "Treated fairly when delayed" level=human measure="agree, delayed in the last 30 days" measureKind=fairness baseline=24 target=60 unit="% agree" deadline=2027-06-27
    metric k1 "Monthly pass cancellations" measureKind=churn source=ticketing cadence=monthly`,
  repaired: `
    objective o1 "Treated fairly when delayed" level=human measure="agree, delayed in the last 30 days" measureKind=fairness baseline=24 target=60 unit="% agree" deadline=2027-06-27
    metric k1 "Monthly pass cancellations" measureKind=churn source=ticketing cadence=monthly
    k1 givesContextTo o1`,
})

const isOfBusiness = ({ measureKind }: Metric): boolean =>
  measureKind !== undefined &&
  (classOfMeasure(measureKind) === 'sales' || measureKind === 'churn' || measureKind === 'lifetimeValue')

const ofBusiness = spare('metric', isOfBusiness)

/** What the same people buy comes first. */
function metricsAtHand(objective: Objective, look: Look): Offer[] {
  const ofThem = look
    .out(objective, 'targets', 'segment')
    .flatMap((segment) => look.in(segment, 'targets', 'objective'))
    .flatMap((other) => look.out(other, 'measuredBy', 'metric'))
    .filter(isOfBusiness)
  return distinct([...ofThem, ...ofBusiness(look)])
    .slice(0, 2)
    .map((metric) =>
      complete((name) => say`Read it beside ${name(metric)}`, link(metric, 'givesContextTo', objective)),
    )
}

function readChurn(objective: Objective): Offer {
  const metric = { id: 'metric' }
  return start(
    say`Read it beside churn`,
    metric,
    'source',
    { add: { as: metric.id, kind: 'metric', title: say`Customers who leave`, measureKind: 'churn' } },
    link(metric, 'givesContextTo', objective),
  )
}
