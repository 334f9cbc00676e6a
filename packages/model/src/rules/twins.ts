import type { Card } from '../cards/index.ts'
import { isWithin } from './distance.ts'
import { asText } from './words.ts'

const [least, most] = [4, 200]

/** A title as it is compared with others. No plain object, so that it is the same only if it is the same one. */
export class Title {
  readonly id: string
  readonly letters: readonly string[]
  readonly digits: string
  /** A bit for each letter that occurs, 32 letters to a round: tells most titles apart at once. */
  readonly mask: number

  private constructor(id: string, letters: readonly string[]) {
    this.id = id
    this.letters = letters
    this.digits =
      letters
        .join('')
        .match(/\p{Nd}+/gu)
        ?.join(' ') ?? ''
    this.mask = letters.reduce((mask, letter) => mask | (1 << ((letter.codePointAt(0) ?? 0) & 31)), 0)
  }

  static of({ id, title }: Card): Title | undefined {
    // Longer than this a title is a text: what comes after makes no other card of it.
    const letters = Array.from(asText((title ?? '').slice(0, 4 * most))).slice(0, most)
    return letters.length < least ? undefined : new Title(id, letters)
  }
}

/** One letter in ten may be another, and one in any case. */
const apart = (length: number): number => Math.max(1, Math.floor(length / 10))

/** Each letter that is put in, left out or changed sets or clears no more than two bits. */
function areTwins(a: Title, b: Title): boolean {
  const limit = apart(Math.max(a.letters.length, b.letters.length))
  return bitsIn(a.mask ^ b.mask) <= 2 * limit && isWithin(a.letters, b.letters, limit)
}

function bitsIn(mask: number): number {
  let [left, bits] = [mask, 0]
  for (; left !== 0; left &= left - 1) bits++
  return bits
}

/** Each title that is almost an earlier one, with the first of these, by id. Only titles of like length are compared. */
export function twinsAmong(titles: readonly Title[]): [id: string, first: string][] {
  const alike = new Map<string, Title[]>()
  for (const title of titles) {
    const group = alike.get(title.digits)
    if (group) group.push(title)
    else alike.set(title.digits, [title])
  }
  const first = new Map<string, string>()
  for (const group of alike.values()) pair(group, first)
  return [...first].sort(([a], [b]) => (a < b ? -1 : 1))
}

function pair(group: Title[], first: Map<string, string>): void {
  group.sort((a, b) => a.letters.length - b.letters.length)
  group.forEach((long, at) => {
    for (let before = at - 1; before >= 0; before--) {
      const short = group[before]!
      if (long.letters.length - short.letters.length > apart(long.letters.length)) break
      const [early, late] = long.id < short.id ? [long, short] : [short, long]
      const known = first.get(late.id)
      if ((known === undefined || early.id < known) && areTwins(long, short)) first.set(late.id, early.id)
    }
  })
}
