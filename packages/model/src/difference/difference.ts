import type { Board, Drawing } from '../board/board.ts'
import type { Shelf } from '../board/shelf.ts'
import type { Card } from '../cards/index.ts'
import type { Link } from '../links/index.ts'
import { changesIn, type Change } from './change.ts'

/** What is other about something that is on both boards. */
export type Changed<T> = { before: T; after: T; changes: Change[] }
/** What came, went and is other. */
export type Kindred<T> = { added: T[]; gone: T[]; changed: Changed<T>[] }
/** Where a card lay and lies; its width and height too. */
export type Moved = { id: string; from: Place; to: Place }
export type Place = Pick<Card, 'x' | 'y' | 'w' | 'h'>

/**
 * What must happen to one board for it to become another: all of it, and nothing else. A card that only lies
 * elsewhere is `moved`, never `changed`.
 */
export type Difference = {
  plan: Change[]
  cards: Kindred<Card>
  moved: Moved[]
  links: Kindred<Link>
  drawings: Kindred<Drawing>
}

const places = ['x', 'y', 'w', 'h'] as const
const identity: ReadonlySet<string> = new Set(['id'])
const identityAndPlace: ReadonlySet<string> = new Set(['id', ...places])

/** The difference of two boards, empty for a board and itself; everything by id, so that it is told in one order. */
export function difference(before: Board, after: Board): Difference {
  return {
    plan: changesIn(before.plan, after.plan, new Set<string>()),
    cards: kindred(before.cards, after.cards, identityAndPlace),
    moved: movedIn(before.cards, after.cards),
    links: kindred(before.links, after.links, identity),
    drawings: kindred(before.drawings, after.drawings, identity),
  }
}

export const isEmpty = ({ plan, cards, moved, links, drawings }: Difference): boolean =>
  plan.length + moved.length === 0 &&
  [cards, links, drawings].every(
    ({ added, gone, changed }) => added.length + gone.length + changed.length === 0,
  )

function kindred<T extends { id: string }>(
  before: Shelf<T>,
  after: Shelf<T>,
  but: ReadonlySet<string>,
): Kindred<T> {
  const [old, now] = [sorted(before), sorted(after)]
  return {
    added: now.filter(({ id }) => !before.has(id)),
    gone: old.filter(({ id }) => !after.has(id)),
    changed: now.flatMap((one) => {
      const was = before.get(one.id)
      // What nothing touched is the same object still.
      if (!was || was === one) return []
      const changes = changesIn(was, one, but)
      return changes.length > 0 ? [{ before: was, after: one, changes }] : []
    }),
  }
}

const sorted = <T extends { id: string }>(shelf: Shelf<T>): T[] =>
  [...shelf.values()].sort((a, b) => (a.id < b.id ? -1 : 1))

function movedIn(before: Shelf<Card>, after: Shelf<Card>): Moved[] {
  return sorted(after).flatMap((card) => {
    const was = before.get(card.id)
    if (!was || was === card || places.every((key) => was[key] === card[key])) return []
    return [{ id: card.id, from: placeOf(was), to: placeOf(card) }]
  })
}

const placeOf = (card: Card): Place =>
  Object.fromEntries(places.flatMap((key) => (card[key] === undefined ? [] : [[key, card[key]]])))
