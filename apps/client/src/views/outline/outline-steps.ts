import { cardKindNames, cardKinds, type Card, type CardKindName } from '@parley/model/cards/index.ts'

export const outlineSteps = [0, 1, 2, 3, 4, 5, 6, 'loop'] as const
export type OutlineStep = (typeof outlineSteps)[number]

export const stepOf = (kind: CardKindName): OutlineStep => cardKinds[kind].step

/** The kinds of one step, in the order of the palette. */
export const kindsOf = (step: OutlineStep): CardKindName[] =>
  cardKindNames.filter((kind) => stepOf(kind) === step)

/** Parked cards last, the rest by title, so that everybody walks the list in one order. */
export const inOrder = (cards: readonly Card[]): Card[] =>
  cards.toSorted(
    (a, b) =>
      Number(a.status === 'parked') - Number(b.status === 'parked') ||
      a.title.localeCompare(b.title) ||
      (a.id < b.id ? -1 : 1),
  )
