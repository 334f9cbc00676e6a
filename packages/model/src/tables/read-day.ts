import { onceFor } from './once.ts'

const isoDay = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/
const numbersOnly = /^(\d{1,4})[./\- ]+(\d{1,2})[./\- ]+(\d{1,4})\.?$/

/**
 * A day as people write it: 2026-09-01 everywhere, 1/9/2026 and 1 September 2026 as the locale has it; two digits of a
 * year are of this century. Undefined where it is no day of the calendar.
 */
export function readDay(typed: string, locale: string): string | undefined {
  const text = typed.trim()
  const iso = isoDay.exec(text)
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const numbers = numbersOnly.exec(text)
  if (numbers) return inOrder(numbers.slice(1), orderOf(locale))
  return named(text, locale)
}

type Part = 'day' | 'month' | 'year'
const isPart = (type: string): type is Part => type === 'day' || type === 'month' || type === 'year'

/** In which order a locale writes the three. */
const orderOf = onceFor((locale): Part[] =>
  new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'numeric', year: 'numeric', calendar: 'gregory' })
    .formatToParts(new Date(Date.UTC(2026, 10, 25)))
    .flatMap(({ type }) => (isPart(type) ? [type] : [])),
)

function inOrder(numbers: readonly string[], order: readonly Part[]): string | undefined {
  const [first = ''] = numbers
  const known: readonly Part[] = first.length > 2 ? ['year', 'month', 'day'] : order
  const at = (part: Part) => numbers[known.indexOf(part)] ?? ''
  if (at('year').length < 2) return undefined
  return dayOf(fullYear(Number(at('year'))), Number(at('month')), Number(at('day')))
}

const fullYear = (year: number): number => (year < 100 ? 2000 + year : year)

/** 1 September 2026, Sept 1st 2026, 1. Sep 26: the month by its first three letters. */
function named(text: string, locale: string): string | undefined {
  const words = text
    .toLowerCase()
    .split(/[\s.,/-]+/)
    .filter(Boolean)
  const month = words.map((word) => monthOf(word, locale)).find((one) => one !== undefined)
  const numbers = words.flatMap((word) => /^(\d{1,4})(?:st|nd|rd|th)?$/.exec(word)?.[1] ?? [])
  const [first, second] = numbers
  if (month === undefined || words.length !== 3 || first === undefined || second === undefined)
    return undefined
  return first.length > 2
    ? dayOf(Number(first), month, Number(second))
    : dayOf(fullYear(Number(second)), month, Number(first))
}

function monthOf(word: string, locale: string): number | undefined {
  if (word.length < 3 || /\d/.test(word)) return undefined
  const at = [locale, 'en'].map((one) => months(one).findIndex((month) => month.startsWith(word)))
  const found = at.find((one) => one >= 0)
  return found === undefined ? undefined : found + 1
}

const months = onceFor((locale): readonly string[] => {
  const format = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' })
  return Array.from({ length: 12 }, (_, at) => format.format(new Date(Date.UTC(2026, at, 1))).toLowerCase())
})

function dayOf(year: number, month: number, day: number): string | undefined {
  const at = new Date(Date.UTC(year, month - 1, day))
  at.setUTCFullYear(year)
  if (at.getUTCMonth() !== month - 1 || at.getUTCDate() !== day) return undefined
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** A time of the day as HH:MM: 17:30, 9.05, 5:30 pm. Undefined where it is none. */
export function readTime(typed: string): string | undefined {
  const found = /^(\d{1,2})[:.](\d{2})(?::\d{2})?\s*([ap])?\.?m?\.?$/i.exec(typed.trim())
  if (!found) return undefined
  const [, hours = '', minutes = '', half] = found
  const shift =
    half?.toLowerCase() === 'p' && Number(hours) < 12
      ? 12
      : half?.toLowerCase() === 'a' && hours === '12'
        ? -12
        : 0
  const hour = Number(hours) + shift
  return hour < 24 && Number(minutes) < 60 ? `${String(hour).padStart(2, '0')}:${minutes}` : undefined
}
