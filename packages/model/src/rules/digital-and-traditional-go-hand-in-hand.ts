import type { CardOf } from '../cards/index.ts'
import { familyOf, type Family } from '../cards/means.ts'
import { say } from '../tongue/tongue.ts'
import { distinct, pointsFor } from './candidates.ts'
import { below } from './limit.ts'
import type { Look } from './look.ts'
import { wordOfMeans } from './media.ts'
import { easiest, meet } from './meeting.ts'
import { link, start } from './repair.ts'
import { cannotTell, fine, found, rule, type Offer } from './rule.ts'
import { tally } from './tally.ts'
import { filled, listed } from './words.ts'

type Point = CardOf<'contactPoint'>
type Segment = CardOf<'segment'>

export const digitalAndTraditionalGoHandInHand = rule({
  code: 'MIX-6',
  slug: 'digital-and-traditional-go-hand-in-hand',
  severity: 'warning',
  step: 5,
  about: 'segment',
  checks:
    'A segment has at least min contact points, the family of all their means is known, and it is the same: digital, or traditional.',
  why: 'New media expand the old ones and do not replace them. Each does what the other cannot.',
  source: 'Engagement',
  thresholds: { min: 2 },
  lacks: false,
  judge(segment, look, { min }) {
    const points = look.in(segment, 'touches', 'contactPoint')
    if (points.length === 0 || below(points.length, min)) return fine
    const families = new Set(points.map(familyOfPoint))
    const [family] = families
    if (families.has(undefined) || !family) return cannotTell('means')
    if (families.size > 1) return fine
    const means = [...new Set(points.map((point) => wordOfMeans(point.means ?? '')))]
    return found({
      cards: [segment],
      says: (name) =>
        family === 'digital'
          ? say`${name(segment)} is met by digital means alone: ${listed(means.slice(0, 4))}.`
          : say`${name(segment)} is met by traditional means alone: ${listed(means.slice(0, 4))}.`,
      repairs: () => [...meetThere(segment, family, look), meetAnew(segment, family)],
    })
  },
  breaking: `
    segment s1 "Students"
    contactPoint c1 "App" type=unexpected means=app startsOn=2026-09-01 endsOn=2026-12-31 place="on the phone" occasion="on the tram" approach="One line"
    contactPoint c2 "Feed" type=unexpected means=social startsOn=2026-09-01 endsOn=2026-12-31 place="on the phone" occasion="on the sofa" approach="We answer"
    contactPoint c3 "Refill bay" type=unexpected means=display startsOn=2026-09-01 endsOn=2026-12-31 place="62 stores" occasion="weekly shop" approach="Taste first"
    c1 touches s1
    c2 touches s1`,
  repaired: `
    segment s1 "Students"
    contactPoint c1 "App" type=unexpected means=app startsOn=2026-09-01 endsOn=2026-12-31 place="on the phone" occasion="on the tram" approach="One line"
    contactPoint c2 "Feed" type=unexpected means=social startsOn=2026-09-01 endsOn=2026-12-31 place="on the phone" occasion="on the sofa" approach="We answer"
    contactPoint c3 "Refill bay" type=unexpected means=display startsOn=2026-09-01 endsOn=2026-12-31 place="62 stores" occasion="weekly shop" approach="Taste first"
    c1 touches s1
    c2 touches s1
    c3 touches s1`,
})

const familyOfPoint = ({ means }: Point): Family | undefined => (filled(means) ? familyOf(means) : undefined)

/** The first two of each family on the board. */
const ofEach = tally<'contactPoint', readonly Point[]>({
  kind: 'contactPoint',
  of: (point) => (familyOfPoint(point) ? [point] : []),
  join: (a, b) => {
    const all = [...a, ...b]
    const first = (family: Family) => all.filter((point) => familyOfPoint(point) === family).slice(0, 2)
    return [...first('digital'), ...first('traditional')]
  },
  none: [],
})

const meetThere = (segment: Segment, family: Family, look: Look): Offer[] =>
  easiest(
    distinct([...pointsFor(segment, look), ...ofEach(look)])
      .filter((point) => familyOfPoint(point) && familyOfPoint(point) !== family)
      .map((point) => meet((name) => say`Meet them at ${name(point)} too`, point, segment, look)),
  )

function meetAnew(segment: Segment, family: Family): Offer {
  const point = { id: 'point' }
  const title = family === 'digital' ? say`Meet them face to face or on paper` : say`Meet them on the screen`
  return start(
    title,
    point,
    'means',
    {
      add: {
        as: point.id,
        kind: 'contactPoint',
        title: family === 'digital' ? say`Where they are` : say`On the screen`,
      },
    },
    link(point, 'touches', segment),
  )
}
