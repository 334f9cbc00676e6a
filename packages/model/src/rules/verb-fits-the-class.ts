import type { CardOf } from '../cards/index.ts'
import { say } from '../tongue/tongue.ts'
import { askedOfAll, firstSegments, suits, wordOfClass, wordOfVerb } from './behaviour.ts'
import type { Look } from './look.ts'
import { complete, link, set, start, unlink } from './repair.ts'
import { cannotTell, fine, found, rule, type Offer } from './rule.ts'
import { isPossible } from './target.ts'
import { filled, listed } from './words.ts'

type Objective = CardOf<'objective'>
type Segment = CardOf<'segment'>

export const verbFitsTheClass = rule({
  code: 'OBJ-5',
  slug: 'verb-fits-the-class',
  severity: 'warning',
  step: 4,
  about: 'objective',
  checks: 'An objective asks of a segment what cannot be asked of people of its loyalty class.',
  why: 'Loyal users are kept and built up, others are won by trial. Who asks strangers to stay speaks to nobody.',
  source: 'Integrated Marketing Communications, 1993',
  thresholds: {},
  lacks: false,
  judge(objective, look) {
    const { verb } = objective
    if (!filled(verb)) return cannotTell('verb')
    const targeted = look.out(objective, 'targets', 'segment')
    if (!targeted.some(({ loyalty }) => filled(loyalty))) return cannotTell('targets', 'loyalty')
    const misfits = targeted.filter((segment) => !suits(verb, segment))
    if (misfits.length === 0) return fine
    return found({
      cards: [objective, ...misfits],
      links: targetsOf(objective, misfits, look),
      says: (name) =>
        say`${name(objective)} wants ${listed(misfits.map(name))} to ${wordOfVerb(verb)}, which cannot be asked of people who are ${listed(classesOf(misfits), 'or')}.`,
      repairs: () =>
        [
          ...otherVerbs(objective, targeted),
          ...otherPeople(objective, targeted, misfits, look),
          start(say`Say what they do differently`, objective, 'verb'),
        ].slice(0, 4),
    })
  },
  breaking: `
    segment s1 "Halden households" loyalty=competitorLoyal
    objective o1 "Keep them with the tin" verb=maintainUsage measure="tins a year" baseline=4 target=5 unit=tins deadline=2027-02-28
    o1 targets s1`,
  repaired: `
    segment s1 "Halden households" loyalty=competitorLoyal
    objective o1 "First pouch in Halden households" verb=trial measure="households" baseline=0 target=5760 unit=households deadline=2027-02-28
    o1 targets s1`,
})

const classesOf = (segments: readonly Segment[]): string[] => [
  ...new Set(segments.flatMap(({ loyalty }) => (loyalty ? [wordOfClass(loyalty)] : []))),
]

const targetsOf = (objective: Objective, segments: readonly Segment[], look: Look) =>
  look.links(objective, 'out', 'targets').filter(({ to }) => segments.some(({ id }) => id === to))

const otherVerbs = (objective: Objective, targeted: readonly Segment[]): Offer[] =>
  askedOfAll(targeted)
    .slice(0, 2)
    .map((verb) => complete(say`Have them ${wordOfVerb(verb)}`, set(objective, 'verb', verb)))

/** Those of whom it can be asked stay; where nobody stays, the first of whom it can be asked takes their place. */
function otherPeople(
  objective: Objective,
  targeted: readonly Segment[],
  misfits: readonly Segment[],
  look: Look,
): Offer[] {
  const { verb } = objective
  const leave = targetsOf(objective, misfits, look).map((one) => unlink(one))
  const stay = targeted.filter(({ id }) => !misfits.some((one) => one.id === id))
  if (stay.length > 0)
    return isPossible(objective, look, { segments: stay })
      ? [complete((name) => say`Ask it of ${listed(stay.map(name))} alone`, ...leave)]
      : []
  const other = firstSegments(look).find(
    (one) =>
      verb && filled(one.loyalty) && suits(verb, one) && isPossible(objective, look, { segments: [one] }),
  )
  if (!other) return []
  return [
    complete((name) => say`Ask it of ${name(other)} instead`, ...leave, link(objective, 'targets', other)),
  ]
}
