import type { CardOf } from '../cards/index.ts'
import type { LinkOf } from '../links/index.ts'
import { say } from '../tongue/tongue.ts'
import { above } from './limit.ts'
import type { Look } from './look.ts'
import { complete, setLink } from './repair.ts'
import { cannotTell, found, rule, type Offer, type Part } from './rule.ts'
import { filled, shownPercent } from './words.ts'

type Segment = CardOf<'segment'>
type Overlap = { link: LinkOf<'overlaps'>; share: number; small: Segment; large: Segment }

export const overlapsHavePrecedence = rule({
  code: 'SEG-4',
  slug: 'overlaps-have-precedence',
  severity: 'warning',
  step: 2,
  about: 'segment',
  checks:
    'More than maxOverlap % of a segment are in another one too, and nothing says which of the two keeps them.',
  why: 'Who is in two segments gets two voices, and believes neither.',
  source: 'Our own proposal',
  thresholds: { maxOverlap: 5 },
  lacks: false,
  judge(segment, look, { maxOverlap }) {
    const overlaps = look.links(segment, 'out', 'overlaps').flatMap((link) => overlapOf(segment, link, look))
    if (overlaps.length === 0) return cannotTell('people')
    return found(
      ...overlaps
        .filter(({ link, share }) => above(share, maxOverlap) && !isSettled(link))
        .map((one) => partOf(one)),
    )
  },
  breaking: `
    segment s1 "Regulars" size=9600 priority=2
    segment s2 "Heavy users" size=4000 priority=1
    s2 overlaps s1 people=3200`,
  repaired: `
    segment s1 "Regulars" size=9600 priority=2
    segment s2 "Heavy users" size=4000 priority=1
    s2 overlaps s1 people=3200 goesTo=s2`,
})

/** How much of the smaller segment is in the larger. */
function overlapOf(segment: Segment, link: LinkOf<'overlaps'>, look: Look): Overlap[] {
  const other = look.card(link.to, 'segment')
  if (!other || other.id === segment.id || !filled(link.people)) return []
  const [a, b] = [segment.size, other.size]
  if (!filled(a) || !filled(b) || Math.min(a, b) <= 0) return []
  const [small, large] = a <= b ? [segment, other] : [other, segment]
  return [{ link, small, large, share: (link.people / Math.min(a, b)) * 100 }]
}

const isSettled = ({ goesTo, from, to }: LinkOf<'overlaps'>): boolean => goesTo === from || goesTo === to

function partOf({ link, share, small, large }: Overlap): Part {
  const first = (small.priority ?? 3) <= (large.priority ?? 3) ? [small, large] : [large, small]
  return {
    cards: [small, large],
    links: [link],
    says: (name) =>
      say`Of ${name(small)}, ${shownPercent(share)} are in ${name(large)} too, and nothing says which of the two speaks to them.`,
    repairs: () =>
      first.map((keeps): Offer =>
        complete((name) => say`Let ${name(keeps)} speak to them`, setLink(link, 'goesTo', keeps.id)),
      ),
  }
}
