import type { Board } from '@parley/model/board/board.ts'
import type { CardOf } from '@parley/model/cards/index.ts'
import { isKnown } from '@parley/model/metrics/lack.ts'
import { todayOf } from '@parley/model/metrics/seen.ts'
import { forecastFor, readingsFor, trendFor, type Reading } from '@parley/model/metrics/trend.ts'
import { daysAfter, daysBetween } from '@parley/model/rules/time.ts'

export type Place = { x: number; y: number }
/** `there`: all of the interval lies beyond the goal; `perhaps`: the goal lies in it. */
export type Arrival = 'there' | 'perhaps' | 'short'
export type Forecast = {
  value: number
  error: number
  deadline: string
  arrives: Arrival | undefined
  missing?: undefined
}
export type NoForecast = { missing: readonly string[]; read: number }

/** Where an objective arrives if it goes on as it was read. */
export function forecastOf(objective: CardOf<'objective'>, board: Board): Forecast | NoForecast {
  const answer = forecastFor(objective, board)
  if (!isKnown(answer)) return { missing: answer.missing, read: readingsFor(objective, board).length }
  const { deadline = '', baseline, target } = objective
  return { ...answer, deadline, arrives: arrivalOf(answer, baseline, target) }
}

function arrivalOf(
  { value, error }: { value: number; error: number },
  baseline: number | undefined,
  target: number | undefined,
): Arrival | undefined {
  if (baseline === undefined || target === undefined || baseline === target) return undefined
  const beyond = (value - target) * Math.sign(target - baseline)
  return beyond - error >= 0 ? 'there' : beyond + error >= 0 ? 'perhaps' : 'short'
}

/** A chart of readings over time, every place in % of its box from the start and the top. */
export type Course = {
  readings: (Place & Reading)[]
  line: [Place, Place] | undefined
  /** Around the line, from the last reading to the deadline and back. */
  band: Place[]
  goal: number | undefined
  today: number
}

/** Undefined where nothing was read yet, or the plan has no first day. */
export function courseOf(objective: CardOf<'objective'>, board: Board): Course | undefined {
  const { deadline, baseline, target } = objective
  const { startsOn } = board.plan
  const readings = readingsFor(objective, board)
  const last = readings.at(-1)
  if (!last || !deadline || !startsOn) return undefined
  const trend = trendFor(objective, board)
  const lead = isKnown(trend) ? trend : undefined
  const ahead = lead ? daysFrom(last.date, deadline) : []
  const edges = ahead.flatMap((day) =>
    [-1, 1].map((way) => (lead?.at(day) ?? 0) + way * (lead?.errorAt(day) ?? 0)),
  )
  const heights = heightsOf(
    [...readings.map(({ value }) => value), baseline, target, lead?.at(deadline)],
    edges,
  )
  const days = Math.max(1, daysBetween(startsOn, deadline))
  const x = (day: string) => Math.min(100, (100 * daysBetween(startsOn, day)) / days)
  const place = (day: string, value: number): Place => ({ x: x(day), y: heights(value) })
  const edge = (way: 1 | -1) => (day: string) =>
    place(day, (lead?.at(day) ?? 0) + way * (lead?.errorAt(day) ?? 0))
  return {
    readings: readings.map((one) => ({ ...one, ...place(one.date, one.value) })),
    line: lead && [place(last.date, lead.at(last.date)), place(deadline, lead.at(deadline))],
    band: [...ahead.map(edge(1)), ...ahead.toReversed().map(edge(-1))],
    goal: target === undefined ? undefined : heights(target),
    today: x(todayOf(board)),
  }
}

/** A few days between two, both of them among these: the interval is a curve. */
function daysFrom(from: string, to: string): string[] {
  const days = daysBetween(from, to)
  return [0, 0.25, 0.5, 0.75, 1].map((part) => daysAfter(from, Math.round(part * days)))
}

/** From the least to the most; an interval wider than all the rest runs out of the box, or the rest would be a flat line. */
function heightsOf(values: readonly (number | undefined)[], edges: readonly number[]) {
  const known = values.filter((one) => one !== undefined)
  const [low, high] = [Math.min(...known), Math.max(...known)]
  const room = high - low || Math.abs(high) || 1
  const least = Math.max(low - room, Math.min(low, ...edges))
  const most = Math.min(high + room, Math.max(high, ...edges))
  const span = most - least || 1
  return (value: number) => Math.min(104, Math.max(-4, 100 - (100 * (value - least)) / span))
}
