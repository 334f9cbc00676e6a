import type { LucideIcon } from 'lucide-react'
import { cardKinds, type Card, type CardKindName } from '@parley/model/cards/index.ts'
import * as group from '@parley/model/cards/hue.ts'
import * as icon from '../canvas/card/kind-icon.ts'

/** A card, or a kind that is none yet. */
export type Looked = { kind: CardKindName; strand?: unknown }

const strandOf = (card: Looked): 'sales' | 'human' | undefined =>
  card.strand === 'sales' || card.strand === 'human' ? card.strand : undefined

export const iconOf = (card: Looked): LucideIcon => icon.iconOf(card.kind, strandOf(card))

/** The colour group of the tokens. */
export const groupOf = (card: Looked): string => group.groupOf(card.kind, strandOf(card))

export const voiceOf = (card: Looked) => cardKinds[card.kind].voice

/** What to call a card that may have no title yet. */
export const nameOf = (card: Pick<Card, 'title' | 'kind'>, untitled: (kind: string) => string): string =>
  card.title.trim() || untitled(cardKinds[card.kind].word)
