import { above } from '../rules/limit.ts'
import type { Window } from '../rules/time.ts'

/** Something that comes so many times a week while it runs. */
export type Run = Window & { perWeek: number }
/** The first day on which most comes, and what runs on it; blank where that is before all days. */
export type Peak<R extends Run> = { day: string; sum: number; running: readonly R[] }

/** The sum only grows on a day on which something starts; an open start is before all days. */
export function peakOf<R extends Run>(runs: readonly R[]): Peak<R> {
  const starts = [...new Set(runs.map(({ startsOn }) => startsOn ?? ''))].sort()
  return starts
    .map((day) => onDay(day, runs))
    .reduce((most, one) => (above(one.sum, most.sum) ? one : most), { day: '', sum: 0, running: [] })
}

function onDay<R extends Run>(day: string, runs: readonly R[]): Peak<R> {
  const running = runs.filter(
    ({ startsOn, endsOn }) => (startsOn ?? '') <= day && (endsOn === undefined || endsOn >= day),
  )
  return { day, sum: running.reduce((sum, { perWeek }) => sum + perWeek, 0), running }
}
