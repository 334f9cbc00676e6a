import type { Board } from '../board/board.ts'
import type { CardKindName, CardOf } from '../cards/index.ts'

/** A number that the board works out from what stands on it. */
export type Metric<K extends CardKindName = CardKindName, P extends keyof CardOf<K> = keyof CardOf<K>> = {
  word: string
  about: K
  /** As a planner would write it down. */
  formula: string
  unit: string
  /** Who says so. */
  source: string
  /** Undefined where not enough is known, or what is known is impossible: never a wrong number. */
  of(card: Pick<CardOf<K>, P>, board: Board): number | undefined
}

/** A metric from its words and its formula; `P` is what it reads of the card. */
export const metric = <const K extends CardKindName, P extends keyof CardOf<K>>(
  said: Metric<K, P>,
): Metric<K, P> => said
