import type { CardKindName, CardOf } from '../cards/index.ts'
import { once, type Look } from './look.ts'

type Tally<K extends CardKindName, T> = {
  kind: K
  /** What one card adds. */
  of: (card: CardOf<K>, look: Look) => T
  join: (a: T, b: T) => T
  none: T
}

/**
 * Something joined from all cards of a kind, such as a sum. A change to one card costs its drawer, its row and the
 * rows, not the whole kind; the order of joining follows from the ids, so that everybody gets the same sum to the last
 * digit.
 */
export function tally<K extends CardKindName, T>(said: Tally<K, T>): (look: Look) => T {
  const each = once(said.of)
  const joined = (parts: readonly T[]): T => parts.reduce(said.join, said.none)
  return (look) => {
    const ofDrawer = (row: number, cards: () => CardOf<K>[], at: number): T =>
      look.recall(said, `${row}/${at}`, () => joined(cards().map((card) => each(card, look))))
    const ofRow = (drawers: () => (() => CardOf<K>[])[], row: number): T =>
      look.recall(said, String(row), () => joined(drawers().map((cards, at) => ofDrawer(row, cards, at))))
    return look.recall(said, 'all', () => joined(look.rows(said.kind).map(ofRow)))
  }
}
