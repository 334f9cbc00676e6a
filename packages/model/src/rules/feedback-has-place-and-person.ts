import type { CardOf } from '../cards/index.ts'
import { say } from '../tongue/tongue.ts'
import { distinct } from './candidates.ts'
import type { Look } from './look.ts'
import { isOwed } from './needs.ts'
import { complete, link, start } from './repair.ts'
import { fine, found, rule, type Name, type Offer } from './rule.ts'
import { spare } from './spare.ts'
import { filled } from './words.ts'

type Feedback = CardOf<'feedback'>
type Point = CardOf<'contactPoint'>
type Segment = CardOf<'segment'>

export const feedbackHasPlaceAndPerson = rule({
  code: 'LOOP-1',
  slug: 'feedback-has-place-and-person',
  severity: 'warning',
  step: 'loop',
  about: 'feedback',
  checks: 'Feedback is heard at no contact point, or said by no segment.',
  why: 'One cannot answer nobody. Where it was heard and who said it is the address of the answer.',
  source: 'Interactive marketing',
  thresholds: {},
  lacks: true,
  judge(feedback, look) {
    const points = look.out(feedback, 'heardAt', 'contactPoint')
    const segments = look.out(feedback, 'saidBy', 'segment')
    if (points.length > 0 && segments.length > 0) return fine
    return found({
      cards: [feedback],
      says: (name) => say`Nobody has noted ${gap(points.length > 0, segments.length > 0, name(feedback))}.`,
      repairs: () =>
        points.length > 0 ? whoSaidIt(feedback, points, look) : whereItWasHeard(feedback, segments, look),
    })
  },
  breaking: `
    segment s1 "Regulars"
    contactPoint c1 "Care line" direction=twoWay feedbackChannel=ticket listening=true owner=Jonas responseHours=4 startsOn=2026-09-01 endsOn=2027-02-28 place="phone" occasion="a question" approach="By name"
    feedback f1 "People say it is dear" type=complaint
    c1 touches s1`,
  repaired: `
    segment s1 "Regulars"
    contactPoint c1 "Care line" direction=twoWay feedbackChannel=ticket listening=true owner=Jonas responseHours=4 startsOn=2026-09-01 endsOn=2027-02-28 place="phone" occasion="a question" approach="By name"
    feedback f1 "People say it is dear" type=complaint
    c1 touches s1
    f1 heardAt c1
    f1 saidBy s1`,
})

function gap(isPlaced: boolean, isSaid: boolean, feedback: string): string {
  if (isPlaced) return say`who said ${feedback}`
  return isSaid ? say`where ${feedback} was heard` : say`where ${feedback} was heard and who said it`
}

/** Those who are met there, and those to whom an answer goes already. */
function whoSaidIt(feedback: Feedback, points: readonly Point[], look: Look): Offer[] {
  const answered = look
    .in(feedback, 'answers', 'message')
    .flatMap((message) => look.out(message, 'addresses', 'segment'))
  const met = points.flatMap((point) => look.out(point, 'touches', 'segment'))
  const fresh = { id: 'segment' }
  return [
    ...distinct([...answered, ...met])
      .slice(0, 2)
      .map((segment) => said((name) => say`Said by ${name(segment)}`, feedback, segment, look)),
    start(
      say`Say who said it`,
      fresh,
      'predicate',
      { add: { as: fresh.id, kind: 'segment', title: say`Those who said it` } },
      link(feedback, 'saidBy', fresh),
    ),
  ]
}

/** Many voices for an open need are grave: then somebody counts them before it is done. */
function said(
  title: (name: Name) => string,
  feedback: Feedback,
  segment: Segment,
  look: Look,
  ...before: Offer['commands']
): Offer {
  const commands = [...before, link(feedback, 'saidBy', segment)]
  return isOwed(feedback, look) ? start(title, feedback, 'n', ...commands) : complete(title, ...commands)
}

const hears = ({ listening, feedbackChannel }: Point): boolean =>
  listening === true || filled(feedbackChannel)
const ears = spare('contactPoint', hears)

/** Where the same people are met and heard, else wherever we listen. Never where one voice more may tip a spiral. */
function whereItWasHeard(feedback: Feedback, segments: readonly Segment[], look: Look): Offer[] {
  const theirs = segments.flatMap((segment) => look.in(segment, 'touches', 'contactPoint')).filter(hears)
  const points = distinct([...theirs, ...ears(look)]).filter((point) => point.public !== true)
  const fresh = { id: 'point' }
  return [
    ...points.slice(0, 2).flatMap((point) => heardThere(feedback, point, segments, look)),
    start(
      say`Say where it was heard`,
      fresh,
      'place',
      { add: { as: fresh.id, kind: 'contactPoint', title: say`Where it was heard`, listening: true } },
      link(feedback, 'heardAt', fresh),
    ),
  ]
}

function heardThere(feedback: Feedback, point: Point, segments: readonly Segment[], look: Look): Offer[] {
  const heard = link(feedback, 'heardAt', point)
  if (segments.length > 0) return [complete((name) => say`Heard at ${name(point)}`, heard)]
  const [segment] = look.out(point, 'touches', 'segment')
  if (!segment) return []
  return [said((name) => say`Heard at ${name(point)} from ${name(segment)}`, feedback, segment, look, heard)]
}
