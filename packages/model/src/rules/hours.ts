import { dayList } from '../cards/days.ts'
import type { CardOf } from '../cards/index.ts'
import { filled } from './words.ts'

/** Hours in the week, a row for each stretch: when a contact point is met, when a persona has an ear. */
export type Times = NonNullable<CardOf<'contactPoint'>['times']>
export type Weekday = (typeof dayList)[number]['value']
type Row = Times[number]
/** Minutes of the week from Monday 00:00; the last one is no part of it. */
type Stretch = readonly [from: number, to: number]

export const weekdays: readonly Weekday[] = dayList.map(({ value }) => value)
const aDay = 24 * 60
const aWeek = 7 * aDay

/** The weekdays that times name; unknown where nothing is said, or a row does not say on which days. */
export function weekdaysOf(times: Times | undefined): ReadonlySet<Weekday> | undefined {
  if (!filled(times) || !times.every(({ days }) => filled(days))) return undefined
  return new Set(times.flatMap(({ days }) => days ?? []))
}

/** The weekday of a calendar day. */
export const weekdayOf = (day: string): Weekday =>
  weekdays[(new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7]!

/** Whether some minute of the week lies in both. What a row leaves open may be any day or any hour. */
export function shareAMinute(a: Times, b: Times): boolean {
  const others = b.flatMap(stretchesOf)
  return a.flatMap(stretchesOf).some(([from, to]) => others.some((other) => from < other[1] && other[0] < to))
}

/** A `to` that is not after its `from` is of the next day; Sunday runs over into Monday. */
function stretchesOf({ days, from, to }: Row): Stretch[] {
  const first = filled(from) ? minuteOf(from) : 0
  const last = filled(to) ? minuteOf(to) : aDay
  const length = last > first ? last - first : last - first + aDay
  return (filled(days) ? days : weekdays).flatMap((day): Stretch[] => {
    const begins = weekdays.indexOf(day) * aDay + first
    const ends = begins + length
    if (ends <= aWeek) return [[begins, ends]]
    return [
      [begins, aWeek],
      [0, ends - aWeek],
    ]
  })
}

function minuteOf(time: string): number {
  const [hours, minutes] = time.split(':')
  return Number(hours) * 60 + Number(minutes)
}
