import { emptyBoard } from '../board/board.ts'
import type { CardOf } from '../cards/index.ts'
import { lifetimeValue } from '../metrics/lifetime-value.ts'
import { moreMoney } from './money.ts'
import { filled } from './words.ts'

type Segment = CardOf<'segment'>
/** What the worth of a customer is worked out from, by the year. */
export type Rates = Pick<Segment, 'margin' | 'retention' | 'discountRate'>

/** What one of them is worth: worked out, and what is stated only where that cannot be. */
export const worthOf = (segment: Segment): number | undefined => worthWith(segment) ?? segment.lifetimeValue

/** What one of them would be worth with other rates; unknown where the rates do not say. */
export function worthWith(segment: Segment, changed: Rates = {}): number | undefined {
  const { margin, retention, discountRate } = segment
  return lifetimeValue.of({ margin, retention, discountRate, ...changed }, emptyBoard)
}

/** Whether the stated worth is the computed one, give or take `tolerance` %; so is one that is not stated. */
export function isAsStated(segment: Segment, changed: Rates, tolerance: number): boolean {
  const [stated, worth] = [segment.lifetimeValue, worthWith(segment, changed)]
  if (!filled(stated) || worth === undefined) return true
  return !moreMoney(Math.abs(stated - worth), (Math.abs(worth) * tolerance) / 100)
}
