import { isCurrency } from '../cards/currency.ts'

/** The words after a number that make it larger, by their power of ten. Both languages are read wherever people type. */
const larger: readonly (readonly [power: number, words: string])[] = [
  [3, 'k tsd thousand tausend'],
  [6, 'm mn mio million millions millionen'],
  [9, 'bn mrd billions milliarde milliarden'],
  [12, 'billionen'],
]
const powers = new Map(
  larger.flatMap(([power, words]) => words.split(' ').map((word) => [word, power] as const)),
)

function powerOf(word: string, locale: string): number {
  // The one word that the languages share and do not mean alike.
  if (word === 'billion') return locale.startsWith('de') ? 12 : 9
  return powers.get(word) ?? 0
}

/** A number with what stands after it taken in: 250k and 250 kEUR are 250,000. Any other word changes nothing. */
export function grown(value: number, after: string, locale: string): number {
  const word = /^\s*(\p{L}+)/u.exec(after)?.[1]?.toLowerCase() ?? ''
  const coin = word.length > 3 && isCurrency(word.slice(-3))
  const power = powerOf(coin ? word.slice(0, -3) : word, locale)
  // 1.1 × 1,000,000 is 1100000.0000000002 to a computer.
  return power === 0 ? value : Number((value * 10 ** power).toPrecision(15))
}

export const isPercent = (after: string): boolean => /^\s*%/u.test(after)
