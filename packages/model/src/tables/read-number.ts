import { grown, isPercent } from './after-number.ts'
import { onceFor } from './once.ts'

/** How numbers look in a language's own signs, in those of the others, and where both could be meant. */
const shapesOf = onceFor((locale) => {
  const parts = new Intl.NumberFormat(locale, { useGrouping: true }).formatToParts(12_345_678.9)
  const sign = (type: string, otherwise: string) =>
    parts.find((part) => part.type === type)?.value ?? otherwise
  const decimal = sign('decimal', '.')
  const group = sign('group', ',')
  // Blanks are gone before anything is read; whoever groups by them writes the other sign by mistake.
  const other = decimal === ',' ? '.' : ','
  const [D, G, O] = [`[${decimal}]`, `[${group}]`, `[${other}]`]
  return {
    decimal,
    other,
    own: new RegExp(`^[+-]?(?=.?\\d)(?:[1-9]\\d*(?:${G}\\d{3})+|\\d*)(?:${D}\\d*)?$`, 'u'),
    // 1.234,50 in English; and a nought before the sign can be no group of thousands: 0,09.
    foreign: new RegExp(`^[+-]?(?:[1-9]\\d{0,2}(?:${D}\\d{3})+|(?:0\\d*)?)${O}\\d+$`, 'u'),
    round: new RegExp(`^[+-]?[1-9]\\d{0,2}${D}\\d\\d0$`, 'u'),
    early: new RegExp(`^[+-]?\\d+${G}\\d{1,2}$`, 'u'),
    misgrouped: new RegExp(`^[+-]?[1-9]\\d*(?:${G}\\d*)+$`, 'u'),
  }
})

const digitsIn = (bare: string): string => bare.replace(/[^\d+-]/gu, '')
const withPoint = (bare: string, decimal: string): number => {
  const at = bare.lastIndexOf(decimal)
  return Number(at < 0 ? digitsIn(bare) : `${digitsIn(bare.slice(0, at))}.${digitsIn(bare.slice(at))}`)
}

const plainSigns = (typed: string): string => typed.replace(/[\u2212\u2013]/gu, '-')
/** The digits and signs alone, without what stands around them. */
const bareOf = (typed: string): string =>
  plainSigns(typed)
    .replace(/[\s\u00A0\u202F]/gu, '')
    .replace(/^[^\d+\-.,]+|[^\d]+$/gu, '')

/** A number as the locale writes it, grouped or not; undefined for any other. */
export function ownNumber(typed: string, locale: string): number | undefined {
  const { own, decimal } = shapesOf(locale)
  const bare = bareOf(typed)
  return own.test(bare) ? withPoint(bare, decimal) : undefined
}

/** A number in signs that are not the locale's and can mean one thing only; undefined for any other. */
export function foreignNumber(typed: string, locale: string): number | undefined {
  const { foreign, other } = shapesOf(locale)
  const bare = bareOf(typed)
  return foreign.test(bare) ? withPoint(bare, other) : undefined
}

export type ReadNumber =
  | { ok: true; value: number; percent?: true }
  | { ok: false; couldBe?: [number, number] }

/**
 * A number as people type it: with a unit, a currency or its thousands as a word around it. What two languages read as
 * two numbers (12.500), and thousands in the wrong place (34,8000), are not guessed at: both numbers are offered.
 */
export function readNumber(typed: string, locale: string): ReadNumber {
  const after = /[^\d]*$/u.exec(typed)?.[0] ?? ''
  const couldBe = inDoubt(typed, locale)
  if (couldBe) {
    const [first, second] = couldBe
    return { ok: false, couldBe: [grown(first, after, locale), grown(second, after, locale)] }
  }
  const read = ownNumber(typed, locale) ?? foreignNumber(typed, locale)
  if (read === undefined || !Number.isFinite(read)) return { ok: false }
  return { ok: true, value: grown(read, after, locale), ...(isPercent(after) && { percent: true }) }
}

function inDoubt(typed: string, locale: string): [number, number] | undefined {
  const { own, foreign, round, early, misgrouped, decimal, other } = shapesOf(locale)
  const bare = bareOf(typed)
  const all = Number(digitsIn(bare))
  if (round.test(bare)) return [withPoint(bare, decimal), all]
  if (own.test(bare) || foreign.test(bare)) return undefined
  if (early.test(bare)) return [withPoint(bare, other), all]
  // 34,8000: a nought too many, or a comma one place too early.
  return misgrouped.test(bare) ? [all / 10, all] : undefined
}
