import type { Board } from '@parley/model/board/board.ts'
import type { Card } from '@parley/model/cards/index.ts'
import { pressureIn, pushesOn, weeksFrom } from '@parley/model/metrics/pressure.ts'
import { all } from '@parley/model/metrics/seen.ts'
import { pressureStaysUnderTheCap } from '@parley/model/rules/pressure-stays-under-the-cap.ts'
import { daysAfter, daysBetween, earliest, latest } from '@parley/model/rules/time.ts'
import { weekdayOf, weekdays } from '@parley/model/rules/hours.ts'
import type { Group } from '../../panels/days-of.ts'

/** More than this is no campaign; a year typed wrong must not make a strip of a thousand years. */
const mostDays = 3 * 366

/** The days that are shown: whole weeks around the plan and everything in it. */
export function spanOf(
  board: Board,
  groups: readonly Group[],
  today: string,
): { from: string; days: number } {
  const { startsOn, endsOn } = board.plan
  const all = groups.flatMap(({ entries }) => entries.flatMap(({ days: { from, to } }) => [from, to]))
  const begin = startsOn ?? earliest(...all) ?? today
  const first = weekOf(latest(daysAfter(begin, -366), earliest(begin, ...all)) ?? begin)
  const last = latest(endsOn, ...all) ?? daysAfter(begin, 180)
  const days = Math.min(mostDays, Math.max(56, daysBetween(first, last) + 14))
  return { from: first, days: Math.ceil(days / 7) * 7 }
}

/** The Monday of a day's week. */
export const weekOf = (day: string): string => daysAfter(day, -weekdays.indexOf(weekdayOf(day)))

export type Pressure = { segment: Extract<Card, { kind: 'segment' }>; weeks: number[]; cap: number }

/** What comes to each segment unasked, week by week, beside what it bears; only of those to whom something comes. */
export function pressuresOn(board: Board, from: string, days: number): Pressure[] {
  const weeks = weeksFrom(Array.from({ length: days / 7 }, (_, week) => daysAfter(from, 7 * week)))
  const cap = board.plan.weeklyContactCap ?? pressureStaysUnderTheCap.thresholds.cap
  return all(board, 'segment').flatMap((segment) => {
    const runs = pushesOn(segment, board)
    return runs.length === 0 ? [] : [{ segment, weeks: pressureIn(weeks, runs), cap }]
  })
}
