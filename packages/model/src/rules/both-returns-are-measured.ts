import type { CardOf } from '../cards/index.ts'
import { classOfMeasure, type MeasureKind } from '../cards/measure-kind.ts'
import { say } from '../tongue/tongue.ts'
import type { Look } from './look.ts'
import { link, start } from './repair.ts'
import { cannotTell, fine, found, rule, type Offer, type Part } from './rule.ts'
import { humanStrategies, salesStrategies } from './strands.ts'
import { tally } from './tally.ts'

type Objective = CardOf<'objective'>
type Returns = {
  /** All objectives say what kind of measure they have. */
  isKnown: boolean
  sales: boolean
  human: boolean
  objectives: readonly Objective[]
}

export const bothReturnsAreMeasured = rule({
  code: 'MET-1',
  slug: 'both-returns-are-measured',
  severity: 'error',
  step: 4,
  about: 'plan',
  checks:
    'No objective or metric of one counts what is bought, or no objective counts what people feel and whether they stay, once there is an objective.',
  why: 'There are two returns, and they are never added. Measure one alone, and the other is cut at the next chance.',
  source: 'Human marketing',
  thresholds: {},
  lacks: false,
  judge(_plan, look) {
    if (!look.has('objective')) return fine
    const { isKnown, sales, human, objectives } = returns(look)
    const parts: Part[] = []
    if (!sales) parts.push(noSales(objectives, look))
    if (!human) parts.push(noHuman(objectives, look))
    if (parts.length === 0) return fine
    return isKnown ? found(...parts) : cannotTell('measureKind')
  },
  breaking: `
    strategy st2 "Human strategy" strand=human owner=Jonas department="People team"
    objective o1 "Share among rotators" measure="share of category" measureKind=share baseline=31 target=36 unit="% of category spend" deadline=2027-02-28`,
  repaired: `
    strategy st2 "Human strategy" strand=human owner=Jonas department="People team"
    objective o1 "Share among rotators" measure="share of category" measureKind=share baseline=31 target=36 unit="% of category spend" deadline=2027-02-28
    objective o2 "Belonging" measure="they know me" measureKind=belonging baseline=41 target=50 unit="% agree" deadline=2027-02-28
    o2 under st2`,
})

const isSalesKind = (kind: MeasureKind | undefined): boolean =>
  kind !== undefined && classOfMeasure(kind) === 'sales'

const returns = tally<'objective', Returns>({
  kind: 'objective',
  of: (objective, look) => {
    const { measureKind: kind } = objective
    const metrics = look.out(objective, 'measuredBy', 'metric')
    return {
      isKnown: kind !== undefined,
      sales: isSalesKind(kind) || metrics.some((metric) => isSalesKind(metric.measureKind)),
      human: kind !== undefined && classOfMeasure(kind) === 'human',
      objectives: [objective],
    }
  },
  join: (a, b) => ({
    isKnown: a.isKnown && b.isKnown,
    sales: a.sales || b.sales,
    human: a.human || b.human,
    objectives: [...a.objectives, ...b.objectives].sort((x, y) => (x.id < y.id ? -1 : 1)).slice(0, 3),
  }),
  none: { isKnown: true, sales: false, human: false, objectives: [] },
})

const noSales = (objectives: readonly Objective[], look: Look): Part => ({
  cards: [...salesStrategies(look), ...objectives],
  says: say`Every objective is set, and none of them counts what people buy.`,
  repairs: () => [
    addObjective(
      say`Set a goal for what they buy`,
      say`What they buy`,
      { measureKind: 'share' },
      salesStrategies(look),
    ),
  ],
})

const noHuman = (objectives: readonly Objective[], look: Look): Part => ({
  cards: [...humanStrategies(look), ...objectives],
  says: say`Every objective is set, and none of them counts what people feel or whether they stay.`,
  repairs: () => [
    addObjective(
      say`Set a goal for belonging`,
      say`They belong`,
      { measureKind: 'belonging', level: 'human', verb: 'belong' },
      humanStrategies(look),
    ),
  ],
})

function addObjective(
  title: string,
  name: string,
  said: Record<string, string>,
  strategies: readonly CardOf<'strategy'>[],
): Offer {
  const goal = { id: 'goal' }
  return start(
    title,
    goal,
    'measure',
    { add: { ...said, as: goal.id, kind: 'objective', title: name } },
    ...strategies.slice(0, 1).map((strategy) => link(goal, 'under', strategy)),
  )
}
