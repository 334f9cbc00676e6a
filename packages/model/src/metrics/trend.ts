import type { Board } from '../board/board.ts'
import type { CardOf } from '../cards/index.ts'
import { daysBetween, earliest } from '../rules/time.ts'
import { filled } from '../rules/words.ts'
import { absent, isKnown, lack, type Lack } from './lack.ts'
import { readingOf } from './progress.ts'
import { out, todayOf } from './seen.ts'

export type Reading = { date: string; value: number }

/** A straight line through readings. */
export type Trend = {
  /** Oldest first. */
  readings: readonly Reading[]
  /** What the line reads on a day, in the unit of the readings. */
  at(day: string): number
  /** Half the width of the 95 % interval for one new reading on a day, in the same unit. */
  errorAt(day: string): number
}

/** Two lie on a line whatever they are, and say nothing of how far one may be off it. */
export const fewest = 3

/**
 * The straight line through the readings by least squares, and how far a new reading may lie from it:
 * t · s · √(1 + 1/n + (x − x̄)² / Σ(xᵢ − x̄)²) with n − 2 degrees of freedom (NIST/SEMATECH e-Handbook of
 * Statistical Methods, 4.5.1.2). A lack where there are too few readings, or all of one day.
 */
export function trendOf(readings: readonly Reading[]): Trend | Lack {
  const [first] = readings
  if (!first || readings.length < fewest) return lack('readings')
  const dayOf = (day: string) => daysBetween(first.date, day)
  const n = readings.length
  const [meanX, meanY] = [mean(readings.map(({ date }) => dayOf(date))), mean(readings.map(valueOf))]
  const spread = sum(readings.map(({ date }) => (dayOf(date) - meanX) ** 2))
  if (spread === 0) return lack('readings')
  const slope = sum(readings.map(({ date, value }) => (dayOf(date) - meanX) * (value - meanY))) / spread
  const at = (day: string) => meanY + slope * (dayOf(day) - meanX)
  const off = Math.sqrt(sum(readings.map(({ date, value }) => (value - at(date)) ** 2)) / (n - 2))
  return {
    readings,
    at,
    errorAt: (day) => t95(n - 2) * off * Math.sqrt(1 + 1 / n + (dayOf(day) - meanX) ** 2 / spread),
  }
}

const valueOf = ({ value }: Reading): number => value
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)
const mean = (numbers: readonly number[]): number => sum(numbers) / numbers.length

const tOfFew = [12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228]

/**
 * Between −t and t lie 95 of 100, by degrees of freedom. The table up to ten; from there on the expansion of
 * Cornish and Fisher around 1.96, which is right to two digits.
 */
export function t95(freedom: number): number {
  const known = tOfFew[freedom - 1]
  if (known !== undefined) return known
  const z = 1.959964
  return z + (z ** 3 + z) / (4 * freedom) + (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * freedom ** 2)
}

type Goal = Pick<CardOf<'objective'>, 'id' | 'unit' | 'deadline'>

/**
 * The readings that say where an objective is going, oldest first: those of the metric that was read last, in the
 * objective’s unit, since the plan began and up to today. None where the plan has no first day.
 */
export function readingsFor({ id, unit, deadline }: Goal, board: Board): Reading[] {
  const { startsOn } = board.plan
  if (!deadline || !startsOn || !filled(unit)) return []
  const today = todayOf(board)
  const metrics = out(board, { id }, 'measuredBy', 'metric')
  const last = readingOf(metrics, { unit, startsOn, deadline }, today)
  const until = earliest(deadline, today) ?? deadline
  return (last?.metric.readings ?? [])
    .flatMap(({ date, value }) => (date !== undefined && value !== undefined ? [{ date, value }] : []))
    .filter(({ date }) => date >= startsOn && date <= until)
    .toSorted((a, b) => a.date.localeCompare(b.date))
}

/** The line through an objective’s readings. */
export function trendFor(objective: Goal, board: Board): Trend | Lack {
  const { unit, deadline } = objective
  const { startsOn } = board.plan
  if (!deadline || !startsOn || !filled(unit)) return absent({ deadline, startsOn, unit })
  return trendOf(readingsFor(objective, board))
}

/** What the line reads at the deadline; `error` is half the width of its 95 % interval. Both in the objective’s unit. */
export function forecastFor(objective: Goal, board: Board): { value: number; error: number } | Lack {
  const trend = trendFor(objective, board)
  if (!isKnown(trend)) return trend
  const { deadline = '' } = objective
  const [value, error] = [trend.at(deadline), trend.errorAt(deadline)]
  return Number.isFinite(value) && Number.isFinite(error) ? { value, error } : lack('readings')
}
