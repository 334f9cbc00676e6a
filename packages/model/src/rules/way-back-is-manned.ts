import type { CardOf } from '../cards/index.ts'
import { say } from '../tongue/tongue.ts'
import { distinct } from './candidates.ts'
import type { Look } from './look.ts'
import { complete, set, start } from './repair.ts'
import { cannotTell, fine, found, rule, type Offer } from './rule.ts'
import { clipped, filled, listed, sameText, shownNumber } from './words.ts'

type Point = CardOf<'contactPoint'>
type Manned = { owner?: string | undefined; responseHours?: number | undefined }

export const wayBackIsManned = rule({
  code: 'CON-8',
  slug: 'way-back-is-manned',
  severity: 'warning',
  step: 3,
  about: 'contactPoint',
  checks:
    'A contact point names a channel for answers, and no owner or no time within which people are answered.',
  why: 'People talk to those who are known to hear. An inbox that nobody reads is worse than none.',
  source: 'Communication marketing; interactive marketing',
  thresholds: {},
  lacks: true,
  judge(point, look) {
    const { feedbackChannel, owner, responseHours } = point
    if (!filled(feedbackChannel)) return cannotTell('feedbackChannel')
    const lacks = [
      ...(filled(owner) ? [] : [say`who answers`]),
      ...(filled(responseHours) ? [] : [say`how soon they are answered`]),
    ]
    if (lacks.length === 0) return fine
    return found({
      cards: [point],
      says: (name) =>
        say`People can answer ${name(point)} by ${clipped(feedbackChannel, 40)}, and nothing says ${listed(lacks)}.`,
      repairs: () => [...asElsewhere(point, feedbackChannel, look), ask(point)],
    })
  },
  breaking: `
    segment s1 "Regulars"
    contactPoint c1 "Letter to regulars" type=unexpected feedbackChannel="Care line" startsOn=2026-09-01 endsOn=2026-09-30 place="at home" occasion="the post" approach="By name"
    contactPoint c2 "Pack" type=unexpected feedbackChannel="care line" owner=Jonas responseHours=4 startsOn=2026-09-01 endsOn=2026-09-30 place="in the kitchen" occasion="breakfast" approach="In plain words"
    c1 touches s1
    c2 touches s1`,
  repaired: `
    segment s1 "Regulars"
    contactPoint c1 "Letter to regulars" type=unexpected feedbackChannel="Care line" owner=Jonas responseHours=4 startsOn=2026-09-01 endsOn=2026-09-30 place="at home" occasion="the post" approach="By name"
    contactPoint c2 "Pack" type=unexpected feedbackChannel="care line" owner=Jonas responseHours=4 startsOn=2026-09-01 endsOn=2026-09-30 place="in the kitchen" occasion="breakfast" approach="In plain words"
    c1 touches s1
    c2 touches s1`,
})

/** Who reads the same channel elsewhere, or the response plan that covers it, knows it. */
function asElsewhere(point: Point, channel: string, look: Look): Offer[] {
  const known = [...twins(point, channel, look), ...covering(point, look)]
  const owner = filled(point.owner) ? undefined : known.map((one) => one.owner).find(filled)
  const hours = filled(point.responseHours) ? undefined : known.map((one) => one.responseHours).find(filled)
  const commands = [
    ...(owner ? [set(point, 'owner', owner)] : []),
    ...(hours === undefined ? [] : [set(point, 'responseHours', hours)]),
  ]
  if (commands.length === 0) return []
  const title = titleOf(owner, hours)
  if (!owner && !filled(point.owner)) return [start(title, point, 'owner', ...commands)]
  if (hours === undefined && !filled(point.responseHours))
    return [start(title, point, 'responseHours', ...commands)]
  return [complete(title, ...commands)]
}

function twins(point: Point, channel: string, look: Look): Manned[] {
  const beside = look
    .out(point, 'touches', 'segment')
    .flatMap((segment) => look.in(segment, 'touches', 'contactPoint'))
  return distinct(beside).filter(
    ({ id, feedbackChannel }) =>
      id !== point.id && filled(feedbackChannel) && sameText(feedbackChannel, channel),
  )
}

const covering = (point: Point, look: Look): Manned[] =>
  look
    .in(point, 'covers', 'responsePlan')
    .map(({ owner, firstReplyHours }) => ({ owner, responseHours: firstReplyHours }))

function titleOf(owner: string | undefined, hours: number | undefined): string {
  const who = owner ? say`Let ${clipped(owner, 40)} answer` : say`Answer`
  return hours === undefined
    ? who
    : say`${who} within ${hours === 1 ? say`an hour` : say`${shownNumber(hours)} hours`}`
}

const ask = (point: Point): Offer =>
  filled(point.owner)
    ? start(say`Say how soon they are answered`, point, 'responseHours')
    : start(say`Name who answers`, point, 'owner')
