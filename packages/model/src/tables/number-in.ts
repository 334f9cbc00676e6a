import { onceFor } from './once.ts'
import { readNumber } from './read-number.ts'

const machine = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i
/** What may stand around a number: a currency or a sign of its unit before it, a word after it. */
const dressed =
  /^(?:[\p{Sc}\p{L}~≈]{0,4}\.?\s*)?([+\-\u2212\u2013]?[\d.,'\u2019\s\u00A0\u202F]*\d)\s*([^\d]{0,12})$/u

/** A bare number in the locale's signs or as programs write it; undefined for anything with a word around it. */
export function bareNumber(text: string, locale: string): number | undefined {
  const typed = text.trim()
  if (!/^[+\-\u2212]?[\d.,'\u2019\s\u00A0\u202F]*\d[\d.,]*$/.test(typed) && !machine.test(typed))
    return undefined
  const local = readNumber(typed, locale)
  if (local.ok) return finite(local.value)
  return machine.test(typed) ? finite(Number(typed)) : undefined
}

const finite = (value: number): number | undefined => (Number.isFinite(value) ? value : undefined)

/** A number with what people put around it: € 1,200 or 45 %; `percent` where it was one. Undefined where it is none. */
export function numberIn(text: string, locale: string): { value: number; percent: boolean } | undefined {
  const bare = bareNumber(text, locale)
  if (bare !== undefined) return { value: bare, percent: false }
  const [, number = '', after = ''] = dressed.exec(text.trim()) ?? []
  const value = number ? bareNumber(number, locale) : undefined
  return value === undefined ? undefined : { value, percent: after.trim() === '%' }
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
