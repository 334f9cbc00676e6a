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
 * Something joined from all cards of a kind, such as a sum. A change to one card costs its drawer, not the whole
 * kind; the order of joining follows from the ids, so that everybody gets the same sum to the last digit.
 */
export function tally<K extends CardKindName, T>(said: Tally<K, T>): (look: Look) => T {
  const each = once(said.of)
  return (look) =>
    look.recall(said, 'all', () =>
      look
        .drawers(said.kind)
        .map((cards, at) =>
          look.recall(said, String(at), () =>
            cards()
              .map((card) => each(card, look))
              .reduce(said.join, said.none),
          ),
        )
        .reduce(said.join, said.none),
    )
}
