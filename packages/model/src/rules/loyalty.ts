import { loyaltyClasses, type Loyalty } from '../cards/segment.ts'
import type { CardOf } from '../cards/index.ts'
import { say, within } from '../tongue/tongue.ts'
import { below } from './limit.ts'
import { tally } from './tally.ts'
import { filled } from './words.ts'

type Segment = CardOf<'segment'>
type Shares = Readonly<Record<string, number>>

/** Under this key stand all other brands together: no brand to be loyal to. */
export const rest = 'other'

/** What the own brand has, and the other brand that has most. */
export type Standing = { own: number; rival: string; most: number }

export function standingIn(shares: Shares, ownBrand: string): Standing {
  const own = Object.hasOwn(shares, ownBrand) ? (shares[ownBrand] ?? 0) : 0
  const [rival, most] = Object.entries(shares)
    .filter(([brand]) => brand !== ownBrand && brand !== rest)
    .reduce<[string, number]>((first, one) => (one[1] > first[1] ? one : first), [say`no other brand`, 0])
  return { own, rival, most }
}

/** The class is the behaviour: who has `cut` % of the spending has the loyalty. */
export function classOf({ own, most }: Standing, cut: number): Loyalty {
  if (!below(own, cut)) return 'loyal'
  return below(most, cut) ? 'swing' : 'competitorLoyal'
}

/** As the class stands in a sentence: loyal elsewhere. */
export const labelOf = (loyalty: Loyalty): string =>
  loyalty === 'competitorLoyal'
    ? say`loyal elsewhere`
    : within(loyaltyClasses.find(({ value }) => value === loyalty)?.label ?? loyalty)

type Member = { loyalty: Loyalty; segment: Segment }

/** The first two segments of each loyalty class: which classes there are, and with whom one could go together. */
export const firstOfEachClass = tally<'segment', readonly Member[]>({
  kind: 'segment',
  of: (segment) => (filled(segment.loyalty) ? [{ loyalty: segment.loyalty, segment }] : []),
  join: (a, b) =>
    loyaltyClasses.flatMap(({ value }) =>
      [...a, ...b].filter(({ loyalty }) => loyalty === value).slice(0, 2),
    ),
  none: [],
})
