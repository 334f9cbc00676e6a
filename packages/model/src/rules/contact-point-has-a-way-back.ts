import type { CardOf } from '../cards/index.ts'
import { say } from '../tongue/tongue.ts'
import { once, type Look } from './look.ts'
import { isDeaf } from './meeting.ts'
import { complete, set, start } from './repair.ts'
import { cannotTell, fine, found, rule, type Offer } from './rule.ts'
import { clipped, filled } from './words.ts'

type Point = CardOf<'contactPoint'>

export const contactPointHasAWayBack = rule({
  code: 'CON-7',
  slug: 'contact-point-has-a-way-back',
  severity: 'warning',
  step: 3,
  about: 'contactPoint',
  checks:
    'A contact point is one-way and names no channel for an answer. An error where somebody it touches can answer nowhere.',
  why: 'One-way flow is the old model. Where people can answer we learn what they need now.',
  source: 'Communication marketing; engagement',
  thresholds: {},
  lacks: false,
  judge(point, look) {
    if (!filled(point.direction)) return cannotTell('direction')
    if (!isDeaf(point)) return fine
    const segments = look.out(point, 'touches', 'segment')
    const unheard = segments.find((segment) => canAnswerNowhere(segment, look))
    return found({
      cards: unheard ? [point, unheard] : [point],
      severity: unheard ? 'error' : 'warning',
      says: (name) =>
        unheard
          ? say`${name(point)} has no way back, and ${name(unheard)} can answer nowhere else.`
          : say`${name(point)} has no way back.`,
      repairs: () => [
        ...borrowed(point, segments, look),
        start(say`Say where answers come in`, point, 'feedbackChannel'),
      ],
    })
  },
  breaking: `
    segment s1 "Regulars"
    contactPoint c1 "Radio spot" direction=oneWay startsOn=2026-09-01 endsOn=2026-09-30 place="in the car" occasion="school run" approach="Twenty seconds"
    contactPoint c2 "Care line" direction=twoWay feedbackChannel="ticket" owner=Jonas responseHours=4 startsOn=2026-09-01 endsOn=2026-09-30 place="phone" occasion="a question" approach="By name"
    c1 touches s1
    c2 touches s1`,
  repaired: `
    segment s1 "Regulars"
    contactPoint c1 "Radio spot" direction=oneWay feedbackChannel="text keyword" startsOn=2026-09-01 endsOn=2026-09-30 place="in the car" occasion="school run" approach="Twenty seconds"
    contactPoint c2 "Care line" direction=twoWay feedbackChannel="ticket" owner=Jonas responseHours=4 startsOn=2026-09-01 endsOn=2026-09-30 place="phone" occasion="a question" approach="By name"
    c1 touches s1
    c2 touches s1`,
})

const canAnswerNowhere = once((segment: CardOf<'segment'>, look: Look): boolean =>
  look.in(segment, 'touches', 'contactPoint').every(isDeaf),
)

/** Where a segment's answers come in already. */
const earOf = once((segment: CardOf<'segment'>, look: Look): Point | undefined =>
  look.in(segment, 'touches', 'contactPoint').find(({ feedbackChannel }) => filled(feedbackChannel)),
)

/** Answers may come in where the same people's answers come in already, to the person who reads them there. */
function borrowed(point: Point, segments: readonly CardOf<'segment'>[], look: Look): Offer[] {
  const ear = segments.map((segment) => earOf(segment, look)).find((one) => one !== undefined)
  if (!ear || !filled(ear.feedbackChannel)) return []
  const { feedbackChannel, owner, responseHours } = ear
  return [
    complete(
      say`Take answers by ${clipped(feedbackChannel, 40)}`,
      set(point, 'feedbackChannel', feedbackChannel),
      ...(filled(owner) && !filled(point.owner) ? [set(point, 'owner', owner)] : []),
      ...(filled(responseHours) && !filled(point.responseHours)
        ? [set(point, 'responseHours', responseHours)]
        : []),
    ),
  ]
}
