import type { CardOf } from '../cards/index.ts'
import { say } from '../tongue/tongue.ts'
import { firstSegments, suits } from './behaviour.ts'
import { above } from './limit.ts'
import type { Look } from './look.ts'
import { complete, link, set, start } from './repair.ts'
import { cannotTell, fine, found, rule, type Judgement, type Offer } from './rule.ts'
import { boundsOf, gainOf, isPossible, liesWithin, type Bounds } from './target.ts'
import { filled, listed, shownNumber } from './words.ts'

type Objective = CardOf<'objective'>
type Segment = CardOf<'segment'>

export const targetIsPossible = rule({
  code: 'OBJ-6',
  slug: 'target-is-possible',
  severity: 'error',
  step: 4,
  about: 'objective',
  checks:
    'An objective aims for what cannot be: a net promoter score outside −100 to 100, a percentage outside 0 to 100, or more people than its segments have.',
  why: 'There are not that many. A target that nobody can reach moves nobody, and hides how far one has really come.',
  source: 'Six-step IMC, step 4; our own proposal',
  thresholds: {},
  lacks: false,
  judge(objective, look) {
    const { target } = objective
    if (!filled(target)) return cannotTell('target')
    const bounds = boundsOf(objective, look)
    if (!bounds) return unbounded(objective)
    if (liesWithin(target, bounds)) return fine
    const segments = bounds.of === 'people' ? look.out(objective, 'targets', 'segment') : []
    return found({
      cards: [objective, ...segments],
      says: (name) =>
        bounds.of === 'people'
          ? say`${name(objective)} aims for ${shownNumber(target)}, and ${listed(segments.map(name))} ${holdOnly(segments)} ${shownNumber(bounds.most)}.`
          : say`${name(objective)} aims for ${shownNumber(target)}, and ${kindOf(bounds)} lies between ${shownNumber(bounds.least)} and ${shownNumber(bounds.most)}.`,
      repairs: () => [
        ...(bounds.of === 'people' ? widened(objective, target, segments, look) : []),
        ...nearest(objective, target, bounds),
        start(say`Set another target`, objective, 'target'),
      ],
    })
  },
  breaking: `
    segment s1 "Households of the house" loyalty=competitorLoyal size=640
    segment s2 "Households next door" loyalty=competitorLoyal size=400
    objective o1 "Kitchen audits" verb=audit measure="audits" measureKind=count baseline=0 target=900 unit=households deadline=2027-02-28
    o1 targets s1`,
  repaired: `
    segment s1 "Households of the house" loyalty=competitorLoyal size=640
    segment s2 "Households next door" loyalty=competitorLoyal size=400
    objective o1 "Kitchen audits" verb=audit measure="audits" measureKind=count baseline=0 target=900 unit=households deadline=2027-02-28
    o1 targets s1
    o1 targets s2`,
})

/** People who are not counted bound nothing yet; a sum of money never does. */
function unbounded({ measureKind, unit }: Objective): Judgement {
  if (measureKind === 'count') return cannotTell('targets', 'size')
  return measureKind || filled(unit) ? fine : cannotTell('measureKind', 'unit')
}

const kindOf = ({ of }: Bounds): string => (of === 'score' ? say`a net promoter score` : say`a percentage`)
const holdOnly = (segments: readonly Segment[]): string =>
  segments.length > 1 ? say`together have only` : say`has only`

/** As far as it can go, where that is still better than today. */
function nearest(objective: Objective, target: number, { least, most, of }: Bounds): Offer[] {
  const end = above(target, most) ? Math.floor(most) : least
  const gain = gainOf(objective, end)
  if ((of === 'people' && end <= 0) || (gain !== undefined && !above(gain, 0))) return []
  return [complete(say`Aim for ${shownNumber(end)}`, set(objective, 'target', end))]
}

/** One more segment of whom the same can be asked, if there are enough people then. */
function widened(objective: Objective, target: number, targeted: readonly Segment[], look: Look): Offer[] {
  const { verb } = objective
  return firstSegments(look)
    .filter(
      (one) =>
        filled(one.size) &&
        !targeted.some(({ id }) => id === one.id) &&
        (!verb || suits(verb, one)) &&
        isPossible(objective, look, { target, segments: [...targeted, one] }),
    )
    .slice(0, 2)
    .map((one) => complete((name) => say`Ask it of ${name(one)} too`, link(objective, 'targets', one)))
}
