import { said, say } from '../tongue/tongue.ts'

/** Dates are plain calendar days, `YYYY-MM-DD`: they compare as texts. */
export type Window = { startsOn?: string | undefined; endsOn?: string | undefined }

const msADay = 86_400_000
const noon = (day: string): number => Date.parse(`${day}T12:00:00Z`)

/** Whole days from one day to another. */
export const daysBetween = (from: string, to: string): number => Math.round((noon(to) - noon(from)) / msADay)

const [firstDay, lastDay] = [noon('0000-01-01'), noon('9999-12-31')]

/** The day that is so many days later; never one whose year takes more than four digits, which is no day here. */
export const daysAfter = (day: string, days: number): string =>
  new Date(Math.min(lastDay, Math.max(firstDay, noon(day) + days * msADay))).toISOString().slice(0, 10)

/** Both days are part of a window and an absent end is open; two windows overlap when they share a day. */
export function overlap(a: Window, b: Window): boolean {
  const first = latest(a.startsOn, b.startsOn)
  const last = earliest(a.endsOn, b.endsOn)
  return first === undefined || last === undefined || first <= last
}

export const latest = (...days: readonly (string | undefined)[]): string | undefined =>
  furthest(days, (day, last) => day > last)
export const earliest = (...days: readonly (string | undefined)[]): string | undefined =>
  furthest(days, (day, first) => day < first)

/** Of many days, in one look: a calendar asks for each week of each segment. */
function furthest(
  days: readonly (string | undefined)[],
  isFurther: (day: string, than: string) => boolean,
): string | undefined {
  let found: string | undefined
  for (const day of days) if (day !== undefined && (found === undefined || isFurther(day, found))) found = day
  return found
}

const months = 'January February March April May June July August September October November December'.split(
  ' ',
)

/** 7 September; with its year where that is not the year of the day beside it. */
export function shownDay(day: string, beside?: string): string {
  const [year, month, date] = day.split('-')
  const short = say`${Number(date)} ${said(months[Number(month) - 1] ?? '')}`
  return beside?.slice(0, 4) === year ? short : `${short} ${year}`
}

/** What day it is where the plan's days begin; in UTC where the plan does not say, or says a zone there is not. */
export function todayIn(timeZone: string | undefined, now = new Date()): string {
  try {
    return formatIn(timeZone ?? 'UTC').format(now)
  } catch {
    return now.toISOString().slice(0, 10)
  }
}

const formats = new Map<string, Intl.DateTimeFormat>()
function formatIn(timeZone: string): Intl.DateTimeFormat {
  const format = formats.get(timeZone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' })
  return (formats.set(timeZone, format), format)
}
