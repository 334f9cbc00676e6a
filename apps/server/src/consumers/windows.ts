import { daysAgo } from './bounds.ts'

export type Window = { from?: string | undefined; to?: string | undefined }

const monthOf = (day: string): string => `${day.slice(0, 7)}-01`
const monthAfter = (day: string): string => monthOf(daysAgo(`${day.slice(0, 7)}-28`, -4))
const isLastOfMonth = (day: string): boolean => daysAgo(day, -1).endsWith('-01')

/**
 * A window in days, both included, as its whole months and the days that stick out at its ends. `months` names the first
 * and the last whole month by its first day, an open end by nothing; undefined where there is no whole month.
 */
export function partsOf({ from, to }: Window): { months: Window | undefined; days: Window[] } {
  const first = from === undefined ? undefined : from.endsWith('-01') ? from : monthAfter(from)
  const last =
    to === undefined ? undefined : isLastOfMonth(to) ? monthOf(to) : monthOf(daysAgo(monthOf(to), 1))
  if (first !== undefined && last !== undefined && first > last)
    return { months: undefined, days: [{ from, to }] }
  const before = from === first ? [] : [{ from, to: first === undefined ? undefined : daysAgo(first, 1) }]
  const after = to === undefined || isLastOfMonth(to) ? [] : [{ from: monthOf(to), to }]
  return { months: { from: first, to: last }, days: [...before, ...after] }
}
