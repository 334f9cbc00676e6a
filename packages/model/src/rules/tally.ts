import type { Card, CardKindName, CardOf } from '../cards/index.ts'
import { once, type Look } from './look.ts'
import type { Drawer, Row } from './roll.ts'

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
    const ofCard = (card: Card): T => each(card as CardOf<K>, look)
    const ofDrawer = (drawer: Drawer | undefined, place: string): T =>
      look.recall(said, place, () => joined(look.cardsIn(drawer).map(ofCard)))
    const ofRow = (row: Row, at: number): T =>
      look.recall(said, String(at), () =>
        joined(look.drawersOf(row).map((drawer, place) => ofDrawer(drawer, `${at}/${place}`))),
      )
    return look.recall(said, 'all', () => joined(look.rows(said.kind).map(ofRow)))
  }
}
