import type { CardOf } from '../cards/index.ts'
import { say } from '../tongue/tongue.ts'
import { idlePoints, pointsFor } from './candidates.ts'
import type { Look } from './look.ts'
import { easiest, meet } from './meeting.ts'
import { link, start } from './repair.ts'
import { fine, found, rule, type Offer } from './rule.ts'

type Segment = CardOf<'segment'>
type Point = CardOf<'contactPoint'>

export const segmentIsContacted = rule({
  code: 'CON-3',
  slug: 'segment-is-contacted',
  severity: 'error',
  step: 3,
  about: 'segment',
  checks:
    'A segment is touched by no contact point, once there is a contact point. An error at priority 1 and 2, else a warning.',
  why: 'Whoever was counted should be met. People nobody meets were counted for nothing.',
  source: 'Six-step IMC, step 3',
  thresholds: {},
  lacks: false,
  judge(segment, look) {
    if (!look.has('contactPoint') || look.in(segment, 'touches', 'contactPoint').length > 0) return fine
    const near = whereNear(segment, look)
    return found({
      // A contact point that meets nobody may have met them.
      cards: [segment, ...near.filter((point) => look.out(point, 'touches').length === 0)],
      severity: segment.priority === 1 || segment.priority === 2 ? 'error' : 'warning',
      says: (name) => say`${name(segment)} is met nowhere.`,
      repairs: () => [...meetHere(near, segment, look), meetAnew(segment)],
    })
  },
  breaking: `
    segment s1 "Regulars" priority=1
    segment s2 "Rotators" priority=2
    contactPoint c1 "Refill bay" startsOn=2026-03-01 endsOn=2026-08-31 place="62 stores" occasion="weekly shop" approach="Taste first"
    message m1 "Try it from your own tin"
    c1 touches s1
    c1 carries m1
    m1 addresses s2`,
  repaired: `
    segment s1 "Regulars" priority=1
    segment s2 "Rotators" priority=2
    contactPoint c1 "Refill bay" startsOn=2026-03-01 endsOn=2026-08-31 place="62 stores" occasion="weekly shop" approach="Taste first"
    message m1 "Try it from your own tin"
    c1 touches s1
    c1 touches s2
    c1 carries m1
    m1 addresses s2`,
})

/** Contact points that have to do with them already, else those that meet nobody. */
function whereNear(segment: Segment, look: Look): readonly Point[] {
  const near = pointsFor(segment, look)
  return near.length > 0 ? near : idlePoints(look)
}

const meetHere = (points: readonly Point[], segment: Segment, look: Look): Offer[] =>
  easiest(points.map((point) => meet((name) => say`Meet them at ${name(point)}`, point, segment, look)))

function meetAnew(segment: Segment): Offer {
  const point = { id: 'point' }
  return start(
    say`Meet them somewhere new`,
    point,
    'place',
    { add: { as: point.id, kind: 'contactPoint', title: say`Where they are` } },
    link(point, 'touches', segment),
  )
}
