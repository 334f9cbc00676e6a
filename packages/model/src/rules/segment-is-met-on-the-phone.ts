import type { CardOf } from '../cards/index.ts'
import type { Means } from '../cards/means.ts'
import { say } from '../tongue/tongue.ts'
import { distinct, pointsFor } from './candidates.ts'
import type { Look } from './look.ts'
import { easiest, meet } from './meeting.ts'
import { link, start } from './repair.ts'
import { cannotTell, fine, found, rule, type Offer } from './rule.ts'
import { tally } from './tally.ts'
import { filled } from './words.ts'

type Point = CardOf<'contactPoint'>
type Segment = CardOf<'segment'>

const onThePhone: readonly string[] = [
  'app',
  'sms',
  'phone',
  'email',
  'web',
  'search',
  'social',
  'reviews',
] satisfies Means[]

export const segmentIsMetOnThePhone = rule({
  code: 'CON-12',
  slug: 'segment-is-met-on-the-phone',
  severity: 'hint',
  step: 3,
  about: 'segment',
  checks: 'The means of all contact points of a segment are known, and none is of phoneMeans.',
  why: 'People have the market in their pocket. Who is not to be found there is found after others are.',
  source: 'Communication marketing',
  thresholds: { phoneMeans: onThePhone },
  lacks: false,
  judge(segment, look, { phoneMeans }) {
    const points = look.in(segment, 'touches', 'contactPoint')
    if (points.length === 0 || points.some(({ means }) => !filled(means))) return cannotTell('means')
    const isOnPhone = ({ means }: Point) => filled(means) && phoneMeans.includes(means)
    if (points.some(isOnPhone)) return fine
    return found({
      cards: [segment],
      says: (name) => say`${name(segment)} is met nowhere on the phone.`,
      repairs: () => [...meetThere(segment, isOnPhone, look), meetAnew(segment)],
    })
  },
  breaking: `
    segment s1 "Students"
    contactPoint c1 "Posters at the tram stop" type=unexpected means=outdoor startsOn=2026-09-01 endsOn=2026-09-30 place="tram stop" occasion="on the way" approach="Five words"
    contactPoint c2 "Own site" type=unexpected means=web startsOn=2026-09-01 endsOn=2026-12-31 place="anywhere" occasion="a question" approach="The answer first"
    message m1 "Two months for the price of none"
    c1 touches s1
    c2 carries m1
    m1 addresses s1`,
  repaired: `
    segment s1 "Students"
    contactPoint c1 "Posters at the tram stop" type=unexpected means=outdoor startsOn=2026-09-01 endsOn=2026-09-30 place="tram stop" occasion="on the way" approach="Five words"
    contactPoint c2 "Own site" type=unexpected means=web startsOn=2026-09-01 endsOn=2026-12-31 place="anywhere" occasion="a question" approach="The answer first"
    message m1 "Two months for the price of none"
    c1 touches s1
    c2 touches s1
    c2 carries m1
    m1 addresses s1`,
})

/** The first three of the board. */
const phonePoints = tally<'contactPoint', readonly Point[]>({
  kind: 'contactPoint',
  of: (point) => (onThePhone.includes(point.means ?? '') ? [point] : []),
  join: (a, b) => [...a, ...b].slice(0, 3),
  none: [],
})

const meetThere = (segment: Segment, isOnPhone: (point: Point) => boolean, look: Look): Offer[] =>
  easiest(
    distinct([...pointsFor(segment, look), ...phonePoints(look)])
      .filter(isOnPhone)
      .map((point) => meet((name) => say`Meet them at ${name(point)}`, point, segment, look)),
  )

function meetAnew(segment: Segment): Offer {
  const point = { id: 'point' }
  return start(
    say`Meet them on the phone`,
    point,
    'means',
    { add: { as: point.id, kind: 'contactPoint', title: say`On the phone` } },
    link(point, 'touches', segment),
  )
}
