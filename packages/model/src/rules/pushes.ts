import type { CardOf } from '../cards/index.ts'
import { distinct } from './candidates.ts'
import { weekdayOf, weekdays, weekdaysOf, type Weekday } from './hours.ts'
import { once, type Look } from './look.ts'
import { daysBetween, earliest, latest } from './time.ts'
import { filled, sameText } from './words.ts'

type Point = CardOf<'contactPoint'>
/** A push as it comes: on which weekdays, and what it asks people to do. */
export type Push = { days: ReadonlySet<Weekday>; asks: readonly string[] }

/** Undefined where it asks for nothing, or nobody knows on which weekdays it comes. */
export const pushOf = once((point: Point, look: Look): Push | undefined => {
  if (point.push !== true) return undefined
  const asks = look
    .out(point, 'carries', 'message')
    .map(({ callToAction }) => callToAction)
    .filter(filled)
  const days = weekdaysOf(point.times) ?? (isShort(point) ? new Set(weekdays) : undefined)
  return days && asks.length > 0 ? { days, asks } : undefined
})

/** In a week or less it may come on any day. */
const isShort = ({ startsOn, endsOn }: Point): boolean =>
  startsOn !== undefined && endsOn !== undefined && daysBetween(startsOn, endsOn) < 7

/** Other contact points of the people that a contact point meets. */
export const othersOf = (point: Point, look: Look): Point[] =>
  distinct(
    look.out(point, 'touches', 'segment').flatMap((one) => look.in(one, 'touches', 'contactPoint')),
  ).filter(({ id }) => id !== point.id)

/** Whether two pushes ask for one thing at least that is the same. */
export const asksAlike = (a: Push, b: Push): boolean =>
  a.asks.some((ask) => b.asks.some((other) => sameText(ask, other)))

/** The weekdays on which both come within the days that both run. */
export function sharedDays(a: Point, b: Point, look: Look): Weekday[] {
  const [one, other] = [pushOf(a, look), pushOf(b, look)]
  if (!one || !other) return []
  if (asksAlike(one, other)) return []
  return commonDays(a, b).filter((day) => one.days.has(day) && other.days.has(day))
}

/** The weekdays among the days that both run; none where those have no beginning or no end. */
export function commonDays(a: Point, b: Point): readonly Weekday[] {
  const first = latest(a.startsOn, b.startsOn)
  const last = earliest(a.endsOn, b.endsOn)
  if (!first || !last) return []
  const length = Math.min(7, daysBetween(first, last) + 1)
  const at = weekdays.indexOf(weekdayOf(first))
  return weekdays.filter((_day, index) => (index - at + 7) % 7 < length)
}
