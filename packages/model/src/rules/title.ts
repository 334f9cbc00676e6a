import type { Card } from '../cards/index.ts'
import { isWithin } from './distance.ts'
import { asText } from './words.ts'

const [least, most] = [4, 200]

/** A title as it is compared with others. */
export class Title {
  readonly id: string
  readonly letters: readonly string[]
  /** The kind of card and the digits of its title: with other ones, nothing is its twin. */
  readonly alike: string
  /** Which letters occur, and which two in a row, 32 to a round: they tell most titles apart at once. */
  readonly singles: number
  readonly doubles: number

  private constructor({ id, kind }: Card, letters: readonly string[]) {
    this.id = id
    this.letters = letters
    this.alike = [kind, ...(letters.join('').match(/\p{Nd}+/gu) ?? [])].join(' ')
    let [singles, doubles, before] = [0, 0, 0]
    for (const letter of letters) {
      const code = letter.codePointAt(0) ?? 0
      singles |= mark(code)
      doubles |= mark(code * 7 + before)
      before = code
    }
    this.singles = singles
    this.doubles = doubles
  }

  static of(card: Card): Title | undefined {
    // Longer than this a title is a text: what comes after makes no other card of it.
    const letters = Array.from(asText((card.title ?? '').slice(0, 4 * most))).slice(0, most)
    return letters.length < least ? undefined : new Title(card, letters)
  }
}

const mark = (code: number): number => 1 << (code & 31)

/** How many marks one has and the other has not. */
function differences(a: number, b: number): number {
  let bits = a ^ b
  bits -= (bits >>> 1) & 0x55555555
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333)
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** One letter in ten may be another, and one in any case. */
export const apart = (length: number): number => Math.max(1, Math.floor(length / 10))

/** A letter that is put in, left out or changed changes no more than two marks of letters, and four of doubles. */
export function areTwins(a: Title, b: Title): boolean {
  const limit = apart(Math.max(a.letters.length, b.letters.length))
  return (
    differences(a.singles, b.singles) <= 2 * limit &&
    differences(a.doubles, b.doubles) <= 4 * limit &&
    isWithin(a.letters, b.letters, limit)
  )
}
