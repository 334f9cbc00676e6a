import { formatsIn } from '../../words/format.ts'

const number = 1234.5
const day = new Date('2026-12-31')

/** A number and a day as they are written there. */
export const writtenIn = (locale: string): [number: string, day: string] => [
  formatsIn(locale).number(number),
  new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeZone: 'UTC' }).format(day),
]

const alike = (one: string, other: string): boolean => writtenIn(one).join() === writtenIn(other).join()

/** The ways of writing numbers and days that are offered: the reader's own first, and none that looks like it. */
export const waysFor = (locale: string): [string, ...string[]] => [
  locale,
  ...['en-GB', 'en-US', 'de'].filter((one) => !alike(one, locale)),
]
