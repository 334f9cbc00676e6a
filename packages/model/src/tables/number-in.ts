import { grown, isPercent } from './after-number.ts'
import type { Way } from './cell.ts'
import { onceFor } from './once.ts'
import { foreignNumber, ownNumber } from './read-number.ts'

type Signs = Pick<Way, 'locale' | 'ownSigns'>

const machine = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i
/** What may stand around a number: a currency or a sign of its unit before it, a word after it. */
const dressed =
  /^(?:[\p{Sc}\p{L}~≈]{0,4}\.?\s*)?([+\-\u2212\u2013]?[\d.,'\u2019\s\u00A0\u202F]*\d)\s*([^\d]{0,12})$/u

/** A bare number in the locale's signs, as programs write it, or as it is clearly meant; undefined where words are. */
export function bareNumber(text: string, { locale, ownSigns }: Signs): number | undefined {
  const typed = text.trim()
  if (!/^[+\-\u2212]?[\d.,'\u2019\s\u00A0\u202F]*\d[\d.,]*$/.test(typed) && !machine.test(typed))
    return undefined
  const local = ownNumber(typed, locale)
  if (local !== undefined) return finite(local)
  if (machine.test(typed)) return finite(Number(typed))
  return ownSigns ? undefined : finite(foreignNumber(typed, locale))
}

const finite = (value: number | undefined): number | undefined => (Number.isFinite(value) ? value : undefined)

/** A number with what people put around it: € 1,200, 45 % or 250k; `percent` where it was one. Undefined where it is none. */
export function numberIn(text: string, way: Signs): { value: number; percent: boolean } | undefined {
  const bare = bareNumber(text, way)
  if (bare !== undefined) return { value: bare, percent: false }
  const [, number = '', after = ''] = dressed.exec(text.trim()) ?? []
  const value = number ? bareNumber(number, way) : undefined
  return value === undefined
    ? undefined
    : { value: grown(value, after, way.locale), percent: isPercent(after) }
}

/** Comma or point; a sign of another script would not be read by most programs. */
const decimalOf = onceFor((locale) => (new Intl.NumberFormat(locale).format(1.5).includes(',') ? ',' : '.'))

/**
 * A number for a table of texts, with the locale's decimal sign and no thousands. Three decimals get a nought, or 1.234
 * would be a thousand and more to whoever reads it elsewhere.
 */
export function numberText(value: number, locale: string): string {
  const text = String(value)
  if (/e/i.test(text)) return text
  const [whole = '', fraction] = text.split('.')
  if (fraction === undefined) return whole
  const decimal = decimalOf(locale)
  return `${whole}${decimal}${fraction.length === 3 ? `${fraction}0` : fraction}`
}
