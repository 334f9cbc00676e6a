import type { CardOf } from '../cards/index.ts'
import { say } from '../tongue/tongue.ts'
import type { Look } from './look.ts'
import { pairOf, sharedIn, type Pool } from './pool.ts'
import { start } from './repair.ts'
import type { Offer } from './rule.ts'
import { shownNumber } from './words.ts'

type Segment = CardOf<'segment'>

/** The ways out where segments count so many more records than their bases hold. */
export function waysToRecount({ bases, segments }: Pool, over: number, look: Look): Offer[] {
  const doubtful = [...segments].sort((a, b) => rank(b) - rank(a) || (b.size ?? 0) - (a.size ?? 0))
  const [first] = doubtful
  return [
    ...(first ? [start((name) => say`Count ${name(first)} again`, first, 'size')] : []),
    ...inBoth(segments, over, look),
    ...bases.slice(0, 1).map((base) => start((name) => say`Count ${name(base)} again`, base, 'records')),
  ]
}

/** What was estimated is doubted first. */
const rank = ({ sizeFrom }: Segment): number => (sizeFrom === 'estimated' ? 1 : 0)

/** If all counts are right, the surplus is in two segments: the two largest that could hold it. */
function inBoth(segments: readonly Segment[], over: number, look: Look): Offer[] {
  const shared = sharedIn(segments, look)
  const large = segments.filter(({ size }) => (size ?? 0) >= over)
  const [a, b] = large.sort((one, other) => (other.size ?? 0) - (one.size ?? 0))
  if (!a || !b || shared.has(pairOf(a.id, b.id))) return []
  const title = (name: (card: Segment) => string) =>
    say`Note that ${shownNumber(over)} are in both ${name(a)} and ${name(b)}`
  return [
    start(title, b, 'size', { link: { kind: 'overlaps', from: b.id, to: a.id, people: over, goesTo: b.id } }),
  ]
}
