import type { CardOf } from '../cards/index.ts'
import type { LinkOf } from '../links/index.ts'
import { say } from '../tongue/tongue.ts'
import { once, type Look } from './look.ts'
import { shownNumber } from './words.ts'
import { daysBetween, earliest, latest, type Window } from './time.ts'

type Segment = CardOf<'segment'>
/** A contact point as a segment meets it, so many times a week where that is said. */
export type Contact = {
  point: CardOf<'contactPoint'>
  link: LinkOf<'touches'>
  perWeek: number | undefined
}

export const contactsOf = once((segment: Segment, look: Look): Contact[] =>
  look.links(segment, 'in', 'touches').flatMap((link) => {
    const point = look.card(link.from, 'contactPoint')
    return point ? [{ point, link, perWeek: link.perWeek }] : []
  }),
)

/** How many days of the plan it can be met; unknown where neither says when. */
export function daysIn(plan: Window, { startsOn, endsOn }: Window): number | undefined {
  const first = latest(plan.startsOn, startsOn)
  const last = earliest(plan.endsOn, endsOn)
  return first && last ? Math.max(0, daysBetween(first, last) + 1) : undefined
}

/** A hundredth more rather than less, so that what is set is enough; what doubles cannot tell from one is one. */
export const roundedUp = (value: number): number => Math.ceil(value * 100 - 1e-6) / 100

/** Once, or 2.5 times. */
export function shownTimes(count: number): string {
  const shown = shownNumber(count)
  return shown === '1' ? say`once` : say`${shown} times`
}
