import type { Board } from '@parley/model/board/board.ts'
import { cardKindNames, cardKinds, type Card, type CardKindName } from '@parley/model/cards/index.ts'
import { belongsOn } from '@parley/model/filter/belongs.ts'
import { byTitle } from '../../ui/by-title.ts'

export const steps = [0, 1, 2, 3, 4, 5, 6, 'loop'] as const
export const strands = ['sales', 'human', 'both', 'neither'] as const
export type Step = (typeof steps)[number]
export type Strand = (typeof strands)[number]
/** What the outline is parted by, and its parts. */
export type By = 'step' | 'strand'
export type Part = Step | Strand

export const partsBy = (by: By): readonly Part[] => (by === 'step' ? steps : strands)

export const stepOf = (kind: CardKindName): Step => cardKinds[kind].step

/** The kinds of one step, in the order of the palette; a strand may hold any. */
export const kindsIn = (part: Part): readonly CardKindName[] =>
  isStep(part) ? cardKindNames.filter((kind) => stepOf(kind) === part) : cardKindNames

export const isStep = (part: Part): part is Step => (steps as readonly Part[]).includes(part)

/** In which part a card stands. */
export function partOn(board: Board, by: By): (card: Card) => Part {
  if (by === 'step') return ({ kind }) => stepOf(kind)
  return strandOn(board)
}

export function strandOn(board: Board): (card: Card) => Strand {
  const { strands: of } = belongsOn(board)
  return (card) => {
    const found = of(card)
    if (found.has('sales') && found.has('human')) return 'both'
    return found.has('sales') ? 'sales' : found.has('human') ? 'human' : 'neither'
  }
}

/**
 * Parked cards last, the rest by title, so that everybody walks the list in one order. A card that is open keeps the
 * place of the title it was opened under: no row moves beneath whoever writes in it.
 */
export const inOrder = (cards: readonly Card[], opened: ReadonlyMap<string, string>): Card[] =>
  cards
    .map((card) => ({ card, title: opened.get(card.id) ?? card.title }))
    .sort(
      (a, b) =>
        Number(a.card.status === 'parked') - Number(b.card.status === 'parked') ||
        byTitle(a.title, b.title) ||
        (a.card.id < b.card.id ? -1 : 1),
    )
    .map(({ card }) => card)
