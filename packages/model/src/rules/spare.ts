import type { CardKindName, CardOf } from '../cards/index.ts'
import type { Look } from './look.ts'
import { tally } from './tally.ts'

/**
 * The first cards of a kind that could be put to use: an offer names them. Kept short, so that it stays the same
 * answer while cards come and go further behind.
 */
export const spare = <K extends CardKindName>(
  kind: K,
  is: (card: CardOf<K>, look: Look) => boolean,
  most = 2,
): ((look: Look) => readonly CardOf<K>[]) =>
  tally<K, readonly CardOf<K>[]>({
    kind,
    of: (card, look) => (is(card, look) ? [card] : []),
    join: (a, b) => (a.length >= most || b.length === 0 ? a : [...a, ...b].slice(0, most)),
    none: [],
  })
