import type { CardOf } from '../cards/index.ts'
import { say } from '../tongue/tongue.ts'
import { segmentsFor, unmetSegments } from './candidates.ts'
import type { Look } from './look.ts'
import { easiest, meet } from './meeting.ts'
import { complete, link, park, start } from './repair.ts'
import { fine, found, rule, type Offer } from './rule.ts'

type Point = CardOf<'contactPoint'>

export const contactPointTouchesSomeone = rule({
  code: 'CON-2',
  slug: 'contact-point-touches-someone',
  severity: 'error',
  step: 3,
  about: 'contactPoint',
  checks: 'A contact point touches no segment.',
  why: 'A contact with nobody is decoration. Who is met there decides what is said and whether it is worth its money.',
  source: 'Six-step IMC, step 4',
  thresholds: {},
  lacks: true,
  judge(point, look) {
    if (look.out(point, 'touches', 'segment').length > 0) return fine
    return found({
      cards: [point],
      says: (name) => say`${name(point)} meets nobody.`,
      repairs: () => [
        ...meetThem(point, look),
        ...(isNeeded(point, look) ? [] : [complete(say`Park it`, park(point))]),
      ],
    })
  },
  breaking: `
    segment s1 "Regulars"
    contactPoint c1 "Coffee fair" startsOn=2026-09-12 endsOn=2026-09-13 place="town hall" occasion="a Saturday out" approach="Taste first"
    message m1 "Bring your own tin"
    c1 carries m1
    m1 addresses s1`,
  repaired: `
    segment s1 "Regulars"
    contactPoint c1 "Coffee fair" startsOn=2026-09-12 endsOn=2026-09-13 place="town hall" occasion="a Saturday out" approach="Taste first"
    message m1 "Bring your own tin"
    c1 carries m1
    c1 touches s1
    m1 addresses s1`,
})

/** People it has to do with already, else those whom nobody meets, else people who are not on the board yet. */
function meetThem(point: Point, look: Look): Offer[] {
  const known = segmentsFor(point, look)
  const segments = known.length > 0 ? known : unmetSegments(look)
  if (segments.length > 0)
    return easiest(
      segments.map((segment) => meet((name) => say`Meet ${name(segment)} there`, point, segment, look)),
    )
  const segment = { id: 'segment' }
  return [
    start(
      say`Describe the people it meets`,
      segment,
      'predicate',
      { add: { as: segment.id, kind: 'segment', title: say`People met there` } },
      link(point, 'touches', segment),
    ),
  ]
}

/** Parked, it would leave a goal without an act or a message without a carrier. */
const isNeeded = (point: Point, look: Look): boolean =>
  look.out(point, 'serves').length > 0 ||
  look.out(point, 'carries').some((message) => look.in(message, 'carries').length === 1)
