import type { Formats } from '../../words/format.ts'
import type { Told } from './useHistory.ts'

export type Day = { day: string; told: Told[] }

/** What was told, day by day in the reader's own time. */
export function daysOf(all: readonly Told[], formats: Formats, now: number): Day[] {
  const days: Day[] = []
  for (const told of all) {
    const day = formats.whichDay(told.at, now)
    const last = days.at(-1)
    if (last?.day === day) last.told.push(told)
    else days.push({ day, told: [told] })
  }
  return days
}
