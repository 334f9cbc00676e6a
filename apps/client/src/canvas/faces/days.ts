import type { Tongue } from '../face.ts'

type Hours = { days?: string[] | undefined; from?: string | undefined; to?: string | undefined }

const dayNumbers: Readonly<Record<string, number>> = {
  mon: 5,
  tue: 6,
  wed: 7,
  thu: 8,
  fri: 9,
  sat: 10,
  sun: 11,
}

/** 2026-01-05 was a Monday; a weekday is named by a day that was one. */
const dayName = (day: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' }).format(
    new Date(Date.UTC(2026, 0, dayNumbers[day] ?? 5)),
  )

const week = Object.keys(dayNumbers)

/** Days that follow one another are named by their first and last. */
function runsOf(days: readonly string[]): string[][] {
  const runs: string[][] = []
  for (const [place, day] of week.entries()) {
    if (!days.includes(day)) continue
    const run = runs.at(-1)
    if (run && place > 0 && run.at(-1) === week[place - 1]) runs.splice(-1, 1, [run[0] ?? day, day])
    else runs.push([day])
  }
  return runs
}

const hour = (time: string): string => time.replace(/^0/, '').replace(/:00$/, '')

/** “Sat 10–13”, “all days”: the first stretch of a week, which is what a card has room for. */
export function hoursOf(times: readonly Hours[] | undefined, { words, formats }: Tongue): string | undefined {
  const first = times?.[0]
  if (!first) return undefined
  const days = first.days ?? []
  const named =
    days.length >= 7
      ? words.canvas.faces.allDays
      : runsOf(days)
          .map((run) => run.map((day) => dayName(day, formats.locale)).join('–'))
          .join(', ')
  const wholeDay = !first.from || !first.to || (first.from === '00:00' && /^(23:59|00:00)$/.test(first.to))
  const clock = wholeDay ? '' : `${hour(first.from ?? '')}–${hour(first.to ?? '')}`
  return [named, clock].filter(Boolean).join(' ') || undefined
}

/** Two days as one window: “12–18 Oct”, “from 21 Sep”, “until 30 Nov”. */
export function windowOf(
  from: string | undefined,
  to: string | undefined,
  { words, formats }: Tongue,
): string | undefined {
  if (from && to) {
    if (from.slice(0, 4) !== to.slice(0, 4))
      return `${formats.date(from, 'short')} – ${formats.date(to, 'short')}`
    const range = new Intl.DateTimeFormat(formats.locale, { day: 'numeric', month: 'short', timeZone: 'UTC' })
    return range.formatRange(new Date(`${from}T00:00:00Z`), new Date(`${to}T00:00:00Z`))
  }
  if (from) return words.canvas.faces.from(formats.date(from, 'short'))
  return to ? words.canvas.faces.until(formats.date(to, 'short')) : undefined
}

/** “Jun 2026”: near enough for when somebody was asked. */
export const monthOf = (day: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  )
