import { localeSpoken, say } from '../tongue/tongue.ts'

/** There, and not a blank text, empty list or empty object. 0 and false are filled. */
export function filled<T>(value: T): value is NonNullable<T> {
  if (value === undefined || value === null) return false
  if (typeof value === 'string') return value.trim() !== ''
  if (Array.isArray(value)) return value.length > 0
  return typeof value !== 'object' || Object.keys(value).length > 0
}

/** A text in the form in which it is compared. */
export const asText = (text: string): string =>
  text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase()
/** A text as it is compared: case and white space make no difference. */
export const sameText = (a: string, b: string): boolean => asText(a) === asText(b)

/** A value as it is compared: `25 %` is `25%`, 25 is `"25"`. */
export const valueKey = (value: string | number | boolean): string =>
  String(value).normalize('NFC').replace(/\s/g, '').toLowerCase()

/** Short enough to stand in a sentence. Whole characters, so that no pair of surrogates is torn. */
export function clipped(text: string, length = 60): string {
  const letters = Array.from(text.trim().replace(/\s+/g, ' '))
  return letters.length > length
    ? `${letters
        .slice(0, length - 1)
        .join('')
        .trimEnd()}…`
    : letters.join('')
}

/** A claimed value as it is shown: −33 %, with a minus and not a hyphen. */
export const shownValue = (value: string | number | boolean): string =>
  clipped(String(value), 40).replace(/^-(?=\d)/, '−')

/** One, the other and a third. */
export const listed = (words: readonly string[], last: 'and' | 'or' = 'and'): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${conjunction(last)} ${words.at(-1)}`
const conjunction = (last: 'and' | 'or'): string => (last === 'and' ? say`and` : say`or`)

const counts = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
/** English writes a small number out; a tongue in which it would have to be bent says no word for it. */
export const counted = (count: number): string =>
  localeSpoken() === 'en' ? (counts[count] ?? shownNumber(count)) : shownNumber(count)

const formats = new Map<string, Intl.NumberFormat>()
function formatIn(locale: string): Intl.NumberFormat {
  const format = formats.get(locale) ?? new Intl.NumberFormat(locale, { maximumFractionDigits: 2 })
  return (formats.set(locale, format), format)
}
export const shownNumber = (value: number): string =>
  formatIn(localeSpoken()).format(value).replace(/^-/, '−')

/** A sentence begins with a capital; a name that begins it stays as it was typed. */
export const sentence = (words: string): string => `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`
