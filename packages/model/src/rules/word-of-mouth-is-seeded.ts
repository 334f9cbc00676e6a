import type { CardOf } from '../cards/index.ts'
import { say } from '../tongue/tongue.ts'
import { distinct } from './candidates.ts'
import { overall, type Look } from './look.ts'
import { start } from './repair.ts'
import { cannotTell, fine, found, rule, type Offer } from './rule.ts'

type Point = CardOf<'contactPoint'>
type Segment = CardOf<'segment'>

export const wordOfMouthIsSeeded = rule({
  code: 'RISK-5',
  slug: 'word-of-mouth-is-seeded',
  severity: 'warning',
  step: 'loop',
  about: 'segment',
  checks:
    'A segment of priority 1 or 2 spreads the word to nobody and hears it from nobody, once there is a contact point.',
  why: 'People bring their friends, and trust them before they trust us. Where the word is to pass on, somebody has to make room for it.',
  source: 'Interactive marketing; engagement',
  thresholds: {},
  lacks: true,
  judge(segment, look) {
    const { priority } = segment
    if (priority === undefined) return cannotTell('priority')
    if (priority < 1 || priority > 2 || !look.has('contactPoint')) return fine
    const links = look.links(segment, 'out', 'spreads').length + look.links(segment, 'in', 'spreads').length
    if (links > 0) return fine
    return found({
      cards: [segment],
      says: (name) =>
        say`Nobody brings a friend: ${name(segment)} neither tells others about us nor hears of us from them.`,
      repairs: () => [...circles(segment, look), tellOthers(segment)],
    })
  },
  breaking: `
    segment s1 "Regulars" loyalty=loyal priority=1
    segment s2 "Rotators" loyalty=swing
    contactPoint c1 "Thursday hour" driver=consumer startsOn=2026-10-01 endsOn=2027-02-25 place="12 halls" occasion="Thursday at five" approach="Bring a neighbour"
    c1 touches s1
    c1 touches s2`,
  repaired: `
    segment s1 "Regulars" loyalty=loyal priority=1
    segment s2 "Rotators" loyalty=swing
    contactPoint c1 "Thursday hour" driver=consumer startsOn=2026-10-01 endsOn=2027-02-25 place="12 halls" occasion="Thursday at five" approach="Bring a neighbour"
    c1 touches s1
    c1 touches s2
    s1 spreads s2 via=c1`,
})

/** Where people meet one another rather than us. */
const meetings: ReadonlySet<string> = new Set(['referral', 'community', 'event', 'social', 'reviews'])
const isMeeting = ({ driver, means }: Point): boolean => driver === 'consumer' || meetings.has(means ?? '')

/** Other segments at the contact points of this one; those where people meet one another come first. */
function circles(segment: Segment, look: Look): Offer[] {
  const points = look.in(segment, 'touches', 'contactPoint')
  const sorted = [...points.filter(isMeeting), ...points.filter((point) => !isMeeting(point))]
  const others = distinct(sorted.flatMap((point) => look.out(point, 'touches', 'segment')))
  const near = [...others, ...firstSegments(look)].filter(({ id }) => id !== segment.id)
  return distinct(near)
    .slice(0, 2)
    .map((other) => {
      const via = sorted.find((point) => look.out(point, 'touches').some(({ id }) => id === other.id))
      return spread(segment, other, via)
    })
}

const firstSegments = overall((look) => look.all('segment').slice(0, 3))

/** The loyal do the telling. */
function spread(segment: Segment, other: Segment, via: Point | undefined): Offer {
  const [from, to] =
    other.loyalty === 'loyal' && segment.loyalty !== 'loyal' ? [other, segment] : [segment, other]
  return {
    title: (name) => say`Let ${name(from)} tell ${name(to)}${via ? say` at ${name(via)}` : ''}`,
    complete: true,
    commands: [{ link: { kind: 'spreads', from: from.id, to: to.id, ...(via && { via: via.id }) } }],
  }
}

function tellOthers(segment: Segment): Offer {
  const friends = { id: 'friends' }
  return start(
    say`Add the people they tell`,
    friends,
    'predicate',
    { add: { as: friends.id, kind: 'segment', title: say`Their friends` } },
    { link: { kind: 'spreads', from: segment.id, to: friends.id } },
  )
}
