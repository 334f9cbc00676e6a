import type { CardOf } from '../cards/index.ts'
import { shareKinds } from '../metrics/asked.ts'
import { isShare } from '../metrics/periods.ts'
import { marginOf, npsSpread, shareSpread, z95 } from '../metrics/survey.ts'
import { say } from '../tongue/tongue.ts'
import { complete, set, start } from './repair.ts'
import { cannotTell, fine, found, rule, type Offer } from './rule.ts'
import { filled, shownNumber } from './words.ts'

type Objective = CardOf<'objective'>

/** Exactly the error is seen. */
const tolerance = 1e-6

export const liftCanBeSeen = rule({
  code: 'OBJ-9',
  slug: 'lift-can-be-seen',
  severity: 'warning',
  step: 4,
  about: 'objective',
  checks:
    'An objective is measured by asking people, and what is to change is smaller than the error of two waves of surveyN answers, at z standard errors.',
  why: 'Small samples have a huge error. What cannot be told from chance can be neither claimed nor learnt from.',
  source: 'Communication marketing; error of two survey waves',
  thresholds: { z: z95 },
  lacks: false,
  judge(objective, _look, { z }) {
    const { surveyN, baseline, target } = objective
    if (!filled(surveyN)) return cannotTell('surveyN')
    if (!filled(baseline) || !filled(target)) return cannotTell('baseline', 'target')
    const waves = wavesOf(objective, baseline, target)
    if (!waves) return cannotTell('measureKind')
    const lift = Math.abs(target - baseline)
    if (!(marginOf(surveyN, waves, z) - lift > tolerance)) return fine
    const move = target < baseline ? say`a fall of ${points(lift)}` : say`a rise of ${points(lift)}`
    return found({
      cards: [objective],
      says: (name) => say`In ${name(objective)}, ${move} cannot be seen with ${answers(surveyN)}.`,
      repairs: () => [...askMore(objective, waves, lift, z), start(say`Aim for more`, objective, 'target')],
    })
  },
  breaking: `
    objective o1 "Recommendation" measure="net promoter score" measureKind=nps baseline=22 target=32 unit=points deadline=2027-02-28 surveyN=120 promoters=0.45 detractors=0.23`,
  repaired: `
    objective o1 "Recommendation" measure="net promoter score" measureKind=nps baseline=22 target=32 unit=points deadline=2027-02-28 surveyN=490 promoters=0.45 detractors=0.23`,
})

/** How far answers scatter in each wave; unknown where the measure is none that asks people for a share. */
function wavesOf(objective: Objective, baseline: number, target: number): number[] | undefined {
  const { measureKind, promoters, detractors } = objective
  if (measureKind === 'nps') {
    if (!filled(promoters) || !filled(detractors)) return undefined
    return [npsSpread(promoters, detractors), npsSpread(promoters, detractors)]
  }
  const shares = [baseline / 100, target / 100]
  const asks = measureKind && shareKinds.has(measureKind)
  return asks && shares.every(isShare) ? shares.map(shareSpread) : undefined
}

/** Rounded up to two digits: nobody plans for 486 answers. */
function askMore(objective: Objective, waves: readonly number[], lift: number, z: number): Offer[] {
  // The error of one answer is √n times that of n.
  const needed = Math.ceil((marginOf(1, waves, z) / lift) ** 2 - tolerance)
  const step = 10 ** Math.max(0, String(needed).length - 2)
  const round = Math.ceil(needed / step) * step
  if (!Number.isSafeInteger(round)) return []
  return [complete(say`Ask ${shownNumber(round)} a wave`, set(objective, 'surveyN', round))]
}

const points = (lift: number): string => (lift === 1 ? say`1 point` : say`${shownNumber(lift)} points`)
const answers = (count: number): string => (count === 1 ? say`1 answer` : say`${shownNumber(count)} answers`)
