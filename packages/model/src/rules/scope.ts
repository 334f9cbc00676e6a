import type { Card, CardKindName } from '../cards/index.ts'

/** Rules see active cards alone: a draft or a parked card neither breaks nor repairs. */
export const inScope = (card: Card | undefined): card is Card =>
  card !== undefined && (card.status === undefined || card.status === 'active')

/** The kind under which a card counts, if it counts at all. */
export const scopeOf = (card: Card | undefined): CardKindName | undefined =>
  inScope(card) ? card.kind : undefined
