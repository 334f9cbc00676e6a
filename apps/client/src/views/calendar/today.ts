import { daysBetween, todayIn } from '@parley/model/rules/time.ts'
import type { Scale } from './scale.ts'

/** How much room the longest of the words takes, in pixels. */
const word = 104

/**
 * `side`: where its word stands. Of two the earlier one's stands before it, so that neither covers the other; but
 * not where it would be cut at the start of the strip and there is room for both behind.
 */
export type Mark = { day: string; is: 'now' | 'asOf'; side: 'before' | 'after' }
type When = { timeZone?: string | undefined; asOf?: string | undefined }

/** The days that are marked on the strip: the real one, and the plan's own. */
export function marksOf(plan: When, scale: Pick<Scale, 'first' | 'days' | 'px'>, now = new Date()): Mark[] {
  const today = todayIn(plan.timeZone, now)
  const { asOf = today } = plan
  const sideOf = (day: string, other: string): Mark['side'] => {
    if (day >= other) return 'after'
    const cut = daysBetween(scale.first, day) * scale.px < word
    return cut && daysBetween(day, other) * scale.px > word ? 'after' : 'before'
  }
  const marks: Mark[] = [{ day: today, is: 'now', side: sideOf(today, asOf) }]
  if (asOf !== today) marks.push({ day: asOf, is: 'asOf', side: sideOf(asOf, today) })
  return marks.filter(({ day }) => {
    const at = daysBetween(scale.first, day)
    return at >= 0 && at < scale.days
  })
}
