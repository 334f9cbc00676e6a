import { daysBetween, todayIn } from '@parley/model/rules/time.ts'
import type { Scale } from './scale.ts'

/** `side`: where its word stands; of two the earlier one's stands before it, so that neither covers the other. */
export type Mark = { day: string; is: 'now' | 'asOf'; side: 'before' | 'after' }
type When = { timeZone?: string | undefined; asOf?: string | undefined }

/** The days that are marked on the strip: the real one, and the plan's own. */
export function marksOf(plan: When, scale: Pick<Scale, 'first' | 'days'>, now = new Date()): Mark[] {
  const today = todayIn(plan.timeZone, now)
  const { asOf = today } = plan
  const marks: Mark[] = [{ day: today, is: 'now', side: today < asOf ? 'before' : 'after' }]
  if (asOf !== today) marks.push({ day: asOf, is: 'asOf', side: asOf < today ? 'before' : 'after' })
  return marks.filter(({ day }) => {
    const at = daysBetween(scale.first, day)
    return at >= 0 && at < scale.days
  })
}
