import type { Tongue } from '../face.ts'

type Hours = { days?: string[] | undefined; from?: string | undefined; to?: string | undefined }

/** 2026-01-05 was a Monday; a weekday is named by a day that was one. */
const dayOf: Readonly<Record<string, string>> = {
  mon: '2026-01-05',
  tue: '2026-01-06',
  wed: '2026-01-07',
  thu: '2026-01-08',
  fri: '2026-01-09',
  sat: '2026-01-10',
  sun: '2026-01-11',
}

const week = Object.keys(dayOf)

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
          .map((run) => run.map((day) => formats.date(dayOf[day] ?? day, 'weekday')).join('–'))
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
    return formats.days(from, to)
  }
  if (from) return words.canvas.faces.from(formats.date(from, 'short'))
  return to ? words.canvas.faces.until(formats.date(to, 'short')) : undefined
}
