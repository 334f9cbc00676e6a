import type { CardOf } from '../cards/index.ts'
import { lifetimeValue } from '../metrics/lifetime-value.ts'
import { emptyBoard } from '../board/board.ts'
import type { Look } from './look.ts'

type Segment = CardOf<'segment'>

/** How many people stand behind a segment: its records, times the people each stands for. */
export const peopleIn = (segment: Segment, look: Look): number | undefined =>
  segment.size === undefined ? undefined : segment.size * (look.plan.expansionFactor ?? 1)

/** What one of them is worth: worked out, and what is stated only where that cannot be. */
export const worthOf = (segment: Segment): number | undefined =>
  lifetimeValue.of(segment, emptyBoard) ?? segment.lifetimeValue
