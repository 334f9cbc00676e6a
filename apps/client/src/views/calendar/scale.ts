import { daysAfter, daysBetween } from '@parley/model/rules/time.ts'

export const scales = { day: 26, week: 12, month: 5, quarter: 2 } as const
export type ScaleName = keyof typeof scales
export const isScale = (name: string | null): name is ScaleName => name !== null && name in scales

/** The strip of days: which is the first, how many, and how wide each is in pixels. */
export type Scale = { first: string; days: number; px: number; name: ScaleName }

export type Tick = { day: string; at: number; span: number }

/** The months that are shown, each with where it begins and how many days of it are. */
export function monthsOf({ first, days }: Pick<Scale, 'first' | 'days'>): Tick[] {
  const ticks: Tick[] = []
  for (let at = 0; at < days;) {
    const day = daysAfter(first, at)
    const next = firstOfNext(day)
    const span = Math.min(days - at, daysBetween(day, next))
    ticks.push({ day, at, span })
    at += span
  }
  return ticks
}

function firstOfNext(day: string): string {
  const [year = 0, month = 1] = day.split('-').map(Number)
  const next = month === 12 ? [year + 1, 1] : [year, month + 1]
  return `${String(next[0]).padStart(4, '0')}-${String(next[1]).padStart(2, '0')}-01`
}

/** The Mondays; on a coarse scale they would be a smear. */
export const weeksOf = ({ first, days }: Pick<Scale, 'first' | 'days'>): Tick[] =>
  Array.from({ length: days / 7 }, (_, week) => ({ day: daysAfter(first, 7 * week), at: 7 * week, span: 7 }))
