import type { CardOf } from '../cards/index.ts'
import { daysBetween, earliest } from '../rules/time.ts'
import { filled, sameText } from '../rules/words.ts'
import { lastReading } from './standing.ts'

type Metric = CardOf<'metric'>
type Way = { baseline: number; target: number; startsOn: string; deadline: string }
type Reading = { metric: Metric; date: string; value: number }

/** The last reading after the start and not after the deadline or today, in the objective’s own unit. */
export function readingOf(
  metrics: readonly Metric[],
  { unit, startsOn, deadline }: Pick<Way, 'startsOn' | 'deadline'> & { unit: string },
  today: string,
): Reading | undefined {
  const until = earliest(deadline, today) ?? deadline
  return metrics
    .filter((metric) => filled(metric.unit) && sameText(metric.unit, unit))
    .flatMap((metric) => {
      const last = lastReading(metric, until)
      return last && last.date > startsOn ? [{ metric, ...last }] : []
    })
    .reduce<Reading | undefined>((last, one) => (last && last.date > one.date ? last : one), undefined)
}

/** How much of the way and of the time lay behind on the day of a reading; 1 is all of it. */
export const progressOf = (goal: Way, { date, value }: Pick<Reading, 'date' | 'value'>) => ({
  way: (value - goal.baseline) / (goal.target - goal.baseline),
  gone: daysBetween(goal.startsOn, date) / daysBetween(goal.startsOn, goal.deadline),
})
