import type { Card, CardKindName, CardOf } from '../cards/index.ts'
import type { Link, LinkKindName } from '../links/index.ts'
import type { Plan } from './plan.ts'
import type { Approved } from './approved.ts'
import { Shelf } from './shelf.ts'

/** A record of free drawing: tldraw's, kept as it is, never judged by the model. */
export type Drawing = Readonly<Record<string, unknown>> & { readonly id: string }

/** A record that does not parse: shown as a placeholder with its raw content, kept, never in the way of the rest. */
export type Unreadable = {
  id: string
  root: 'plan' | 'cards' | 'links' | 'canvas'
  says: string
  raw: unknown
}

/**
 * What a plan says, at one moment. Immutable: a change makes a new Board in which everything that the change
 * did not touch is `===` what it was.
 */
export type Board = {
  plan: Plan
  cards: Shelf<Card>
  /** Only links with both ends on the board: a dangling one is hidden, and comes back with its card. */
  links: Shelf<Link>
  /** The links that leave a card, and those that arrive, by the card's id. */
  leaving: Shelf<readonly Link[]>
  arriving: Shelf<readonly Link[]>
  drawings: Shelf<Drawing>
  unreadable: Shelf<Unreadable>
  /** The version last approved, where there is one. */
  approved?: Approved | undefined
}

/** Which records one change touched; ids of what went away are among them. */
export type Touched = {
  plan: boolean
  cards: ReadonlySet<string>
  links: ReadonlySet<string>
  drawings: ReadonlySet<string>
  unreadable: ReadonlySet<string>
}

export const emptyBoard: Board = {
  plan: { title: '' },
  cards: Shelf.empty,
  links: Shelf.empty,
  leaving: Shelf.empty,
  arriving: Shelf.empty,
  drawings: Shelf.empty,
  unreadable: Shelf.empty,
}

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

/** Sorted once for each board: a view that shows all of it asks for one kind after another, after each letter. */
const sorted = new WeakMap<Shelf<Card>, ReadonlyMap<CardKindName, readonly Card[]>>()

/** All cards of a kind, by id, so that everybody sees one order. */
export function cardsOf<K extends CardKindName>({ cards }: Board, kind: K): readonly CardOf<K>[] {
  const known = sorted.get(cards) ?? sortedByKind(cards)
  sorted.set(cards, known)
  return (known.get(kind) ?? []) as readonly CardOf<K>[]
}

function sortedByKind(cards: Shelf<Card>): ReadonlyMap<CardKindName, readonly Card[]> {
  const byKind = new Map<CardKindName, Card[]>()
  for (const card of cards.values()) {
    const alike = byKind.get(card.kind)
    if (alike) alike.push(card)
    else byKind.set(card.kind, [card])
  }
  for (const alike of byKind.values()) alike.sort(byId)
  return byKind
}

/** The links of a kind that leave a card, by id. */
export const linksFrom = (board: Board, id: string, kind?: LinkKindName): Link[] =>
  (board.leaving.get(id) ?? []).filter((link) => !kind || link.kind === kind).sort(byId)

/** The links of a kind that arrive at a card, by id. */
export const linksTo = (board: Board, id: string, kind?: LinkKindName): Link[] =>
  (board.arriving.get(id) ?? []).filter((link) => !kind || link.kind === kind).sort(byId)

/** All links at a card, leaving first. */
export const linksAt = (board: Board, id: string): Link[] => [...linksFrom(board, id), ...linksTo(board, id)]
