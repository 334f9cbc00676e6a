import { isolated } from '@parley/model/tongue/isolated.ts'

/** How one language writes numbers, money, dates, lists and plurals. Everything goes through Intl. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }

export type Formats = ReturnType<typeof formatsIn>

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** A plan's date is a day without a clock: read as UTC so that no time zone moves it. */
const calendarDay = (iso: string): Date => new Date(`${iso.slice(0, 10)}T00:00:00Z`)

const dateStyles = {
  short: { day: 'numeric', month: 'short' },
  long: { day: 'numeric', month: 'long' },
  day: { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
  full: { day: 'numeric', month: 'short', year: 'numeric' },
  month: { month: 'short' },
  monthOfYear: { month: 'long', year: 'numeric' },
  shortMonthOfYear: { month: 'short', year: 'numeric' },
  weekday: { weekday: 'short' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>

/** Made once for each way of writing: a board of 500 cards writes thousands of numbers, and a format is slow to make. */
function kept<Options extends object, Format>(make: (options: Options | undefined) => Format) {
  const made = new Map<string, Format>()
  return (options?: Options): Format => {
    const key = JSON.stringify(options ?? {})
    const known = made.get(key) ?? make(options)
    made.set(key, known)
    return known
  }
}

export function formatsIn(locale: string) {
  const plurals = kept(() => new Intl.PluralRules(locale))
  const relative = kept(() => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }))
  const lists = kept(() => new Intl.ListFormat(locale, { type: 'conjunction' }))
  const numbers = kept((options?: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options))
  const moments = kept((options?: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options))

  const number = (value: number, options?: Intl.NumberFormatOptions): string => numbers(options).format(value)

  const percent = (value: number, digits = 0): string =>
    number(value / 100, { style: 'percent', maximumFractionDigits: digits })

  const moment = (at: Date, options: Intl.DateTimeFormatOptions): string => moments(options).format(at)

  return {
    locale,
    number,

    /** 31 of a hundred, as 31%. */
    percent,

    /** A number in a unit of somebody’s own words: 36% of spend, 120 households. */
    inUnit: (value: number, unit: string, digits = 3): string =>
      unit.trim().startsWith('%')
        ? `${percent(value, digits)} ${unit.trim().slice(1).trim()}`.trim()
        : `${number(value, { maximumFractionDigits: digits })} ${unit.trim()}`.trim(),

    money: (amount: number, currency: string): string =>
      number(amount, {
        style: 'currency',
        currency,
        maximumFractionDigits: Number.isInteger(amount) ? 0 : 2,
      }),

    plural: (count: number, forms: Forms): string => forms[plurals().select(count)] ?? forms.other,

    list: (items: readonly string[]): string => lists().format(items.map(isolated)),

    /** A date of the plan, such as 2026-09-01. */
    date: (iso: string, style: keyof typeof dateStyles = 'long'): string => {
      const day = calendarDay(iso)
      return Number.isNaN(day.getTime()) ? iso : moment(day, { ...dateStyles[style], timeZone: 'UTC' })
    },

    /** Two dates of one year as a stretch of days: 12–18 Oct. */
    days: (from: string, to: string): string =>
      moments({ ...dateStyles.short, timeZone: 'UTC' }).formatRange(calendarDay(from), calendarDay(to)),

    /** A moment that happened, as a person would say when: 2 minutes ago, yesterday, Monday, 4 November. */
    ago: (at: Date | string | number, now = Date.now()): string =>
      agoIn(new Date(at), new Date(now), relative(), moment),

    /** The day of a moment, as a heading above what happened on it: today, Monday, 4 November. */
    whichDay: (at: Date | string | number, now = Date.now()): string =>
      whichDayIn(new Date(at), new Date(now), relative(), moment),

    /** The clock of a moment: 9:12. */
    clock: (at: Date | string | number): string =>
      moment(new Date(at), { hour: 'numeric', minute: '2-digit' }),

    /** A moment's day, with the year only where it is another one. */
    day: (at: Date | string | number, now = Date.now()): string => dayOf(new Date(at), new Date(now), moment),
  }
}

type Moment = (at: Date, options: Intl.DateTimeFormatOptions) => string

function agoIn(at: Date, now: Date, relative: Intl.RelativeTimeFormat, moment: Moment): string {
  const past = now.getTime() - at.getTime()
  if (past < minute) return relative.format(0, 'second')
  if (past < hour) return relative.format(-Math.floor(past / minute), 'minute')
  if (midnightsBetween(at, now) === 0) return relative.format(-Math.floor(past / hour), 'hour')
  return whichDayIn(at, now, relative, moment)
}

function whichDayIn(at: Date, now: Date, relative: Intl.RelativeTimeFormat, moment: Moment): string {
  const midnights = midnightsBetween(at, now)
  if (midnights <= 1) return relative.format(-midnights, 'day')
  if (midnights < 7) return moment(at, { weekday: 'long' })
  return dayOf(at, now, moment)
}

const midnightsBetween = (at: Date, now: Date): number =>
  Math.max(0, Math.round((startOfDay(now) - startOfDay(at)) / day))

function dayOf(at: Date, now: Date, moment: Moment): string {
  const year = at.getFullYear() === now.getFullYear() ? {} : ({ year: 'numeric' } as const)
  return moment(at, { day: 'numeric', month: 'long', ...year })
}

const startOfDay = (at: Date): number => new Date(at.getFullYear(), at.getMonth(), at.getDate()).getTime()
