import { cardsOf, type Board } from '@parley/model/board/board.ts'
import type { NewCard, NewLink } from '@parley/model/board/edit.ts'
import { placeInColumn } from '@parley/model/board/tidy.ts'
import { newId } from '@parley/model/ids.ts'
import type { Card } from '@parley/model/cards/index.ts'
import type { Ask, Join, Way } from './asks.ts'

/** A card as a step begins it, and the links that go without saying. */
export function begin(
  board: Board,
  ask: Ask,
  way: Way | undefined,
  title: string,
): { card: NewCard & { id: string }; links: NewLink[] } {
  const id = newId()
  const known = Object.entries(ask.fromPlan ?? {}).map(([field, from]): [string, unknown] => [
    field,
    board.plan[from],
  ])
  const place = placeInColumn(ask.kind, [...board.cards.values()])
  const card = { ...Object.fromEntries(known), ...way?.says, ...place, id, kind: ask.kind, title }
  const links = (ask.joins ?? []).flatMap((join) =>
    othersFor(board, join, way).map((other) => linkOf(join, id, other.id)),
  )
  return { card, links }
}

function othersFor(board: Board, { with: kinds, usual }: Join, way: Way | undefined): Card[] {
  const others = kinds.flatMap((kind): readonly Card[] => cardsOf(board, kind))
  return usual ? others.filter((other) => usual(way, other)) : others.length === 1 ? others : []
}

/** The link from this card to the other, or from the other to it. */
export const linkOf = ({ link, back }: Join, card: string, other: string): NewLink =>
  back ? { kind: link, from: other, to: card } : { kind: link, from: card, to: other }

/** The cards of one way; of those that are of none, where no way is given. */
export function cardsIn(cards: readonly Card[], { ways = [] }: Ask, way: Way | undefined): Card[] {
  return cards.filter((card) => ways.find((one) => isOf(one, card)) === way)
}

function isOf({ says, takes }: Way, card: Card): boolean {
  if (takes) return takes(card)
  const values: Readonly<Record<string, unknown>> = card
  const [first] = Object.entries(says)
  return first === undefined || values[first[0]] === first[1]
}

/** As they lie on the canvas, from the top down: the order in which they were entered, until somebody moves them. */
export const inPlace = <C extends Card>(cards: readonly C[]): C[] =>
  cards.toSorted((a, b) => (a.y ?? 0) - (b.y ?? 0) || (a.x ?? 0) - (b.x ?? 0))
