import { isolated } from '../tongue/isolated.ts'
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
  const line = text.trim().replace(/\s+/g, ' ')
  if (line.length <= length) return line
  const letters = Array.from(line)
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
export function listed(words: readonly string[], last: 'and' | 'or' = 'and'): string {
  const apart = words.map(isolated)
  return apart.length < 2
    ? apart.join('')
    : `${apart.slice(0, -1).join(', ')} ${conjunction(last)} ${apart.at(-1)}`
}
const conjunction = (last: 'and' | 'or'): string => (last === 'and' ? say`and` : say`or`)

const counts = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
/** English writes a small number out; a tongue in which it would have to be bent says no word for it. */
export const counted = (count: number): string =>
  localeSpoken() === 'en' ? (counts[count] ?? shownNumber(count)) : shownNumber(count)

type Style = 'decimal' | 'percent'
const formats = new Map<string, Intl.NumberFormat>()
function formatIn(locale: string, style: Style): Intl.NumberFormat {
  const key = `${locale} ${style}`
  const format = formats.get(key) ?? new Intl.NumberFormat(locale, { style, maximumFractionDigits: 2 })
  return (formats.set(key, format), format)
}
const formatted = (value: number, style: Style): string =>
  formatIn(localeSpoken(), style).format(value).replace(/^-/, '−')

export const shownNumber = (value: number): string => formatted(value, 'decimal')
/** 31 of a hundred, as the tongue writes it: 31%, „31 %“. */
export const shownPercent = (value: number): string => formatted(value / 100, 'percent')
/** A number in a unit of somebody’s own words: 36% of spend, 120 households. */
export function shownIn(value: number, unit = ''): string {
  const said = unit.trim()
  const [shown, rest] = said.startsWith('%')
    ? [shownPercent(value), said.slice(1).trim()]
    : [shownNumber(value), said]
  return rest ? `${shown} ${rest}` : shown
}

/** A sentence begins with a capital; a name that begins it stays as it was typed. */
export const sentence = (words: string): string => `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`
