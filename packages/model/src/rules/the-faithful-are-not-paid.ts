import type { CardOf } from '../cards/index.ts'
import { say } from '../tongue/tongue.ts'
import type { Look } from './look.ts'
import { once } from './look.ts'
import { reaches } from './reach.ts'
import { complete, link, set, start, unlink } from './repair.ts'
import { cannotTell, fine, found, rule, type Offer } from './rule.ts'
import { filled, listed } from './words.ts'

type Message = CardOf<'message'>
type Segment = CardOf<'segment'>

export const theFaithfulAreNotPaid = rule({
  code: 'MIX-7',
  slug: 'the-faithful-are-not-paid',
  severity: 'warning',
  step: 5,
  about: 'message',
  checks:
    'A message with an offer of priceKinds reaches a loyal segment that no objective means to win back.',
  why: 'It pays people for what they do anyway, and teaches them to wait for the next one.',
  source: 'Sales promotion essentials; our own proposal',
  thresholds: { priceKinds: ['discount', 'coupon', 'oneTimeDeal'] },
  lacks: false,
  judge(message, look, { priceKinds }) {
    const kind = message.offer?.kind
    if (!filled(kind)) return cannotTell('offer')
    if (!priceKinds.includes(kind)) return fine
    const paid = reaches(message, look).filter(
      (segment) => segment.loyalty === 'loyal' && !isToBeWonBack(segment, look),
    )
    if (paid.length === 0) return fine
    return found({
      cards: [message, ...paid],
      links: linksTo(message, paid, look),
      says: (name) => say`${name(message)} pays ${listed(paid.map(name))} for what they do anyway.`,
      repairs: () => [...leaveOut(message, paid, look), thank(message), winBack(paid)],
    })
  },
  breaking: `
    segment s1 "Regulars" loyalty=loyal
    segment s2 "Rotators" loyalty=swing
    contactPoint c1 "Letter" type=unexpected startsOn=2026-09-01 endsOn=2026-09-30 place="at home" occasion="the post" approach="By name"
    message m1 "A fifth off" offer={"kind":"discount","value":"20 %"}
    c1 touches s1
    c1 touches s2
    c1 carries m1
    m1 addresses s1
    m1 addresses s2`,
  repaired: `
    segment s1 "Regulars" loyalty=loyal
    segment s2 "Rotators" loyalty=swing
    contactPoint c1 "Letter" type=unexpected startsOn=2026-09-01 endsOn=2026-09-30 place="at home" occasion="the post" approach="By name"
    message m1 "A fifth off" offer={"kind":"discount","value":"20 %"}
    c1 touches s1
    c1 touches s2
    c1 carries m1
    m1 addresses s2`,
})

const isToBeWonBack = once((segment: Segment, look: Look): boolean =>
  look.in(segment, 'targets', 'objective').some(({ verb }) => verb === 'winBack'),
)

const linksTo = (message: Message, segments: readonly Segment[], look: Look) =>
  look.links(message, 'out', 'addresses').filter(({ to }) => segments.some(({ id }) => id === to))

/** Somebody has to be left to whom it speaks. */
function leaveOut(message: Message, paid: readonly Segment[], look: Look): Offer[] {
  if (look.out(message, 'addresses', 'segment').length === paid.length) return []
  return [
    complete(
      (name) => say`Leave ${listed(paid.map(name))} out`,
      ...linksTo(message, paid, look).map((one) => unlink(one)),
    ),
  ]
}

const thank = (message: Message): Offer =>
  start(
    say`Thank them instead of paying them`,
    message,
    'offer',
    set(message, ['offer', 'kind'], 'recognition'),
  )

function winBack(paid: readonly Segment[]): Offer {
  const goal = { id: 'goal' }
  return start(
    say`Say that they are to be won back`,
    goal,
    'measure',
    { add: { as: goal.id, kind: 'objective', title: say`Win them back`, verb: 'winBack' } },
    ...paid.map((segment) => link(goal, 'targets', segment)),
  )
}
