import { useState } from 'react'
import type { ListedBoard } from './listedBoard.ts'

/** Boards somebody is on come first, empty ones last; within that the server's order stands, by the last edit. */
const weight = ({ present, holds }: ListedBoard): number => (present.length > 0 ? 2 : holds.cards > 0 ? 1 : 0)

const fresh = (boards: readonly ListedBoard[]): string[] =>
  boards.toSorted((a, b) => weight(b) - weight(a)).map((board) => board.id)

/** The order as it was when the page was opened: a board must not slip from under the pointer while others work. */
export function useSteadyOrder(boards: readonly ListedBoard[]): ListedBoard[] {
  const which = boards
    .map((board) => board.id)
    .toSorted()
    .join(' ')
  const [kept, keep] = useState(() => ({ which, order: fresh(boards) }))
  const current = kept.which === which ? kept : { which, order: fresh(boards) }
  if (current !== kept) keep(current)
  const place = new Map(current.order.map((id, index) => [id, index]))
  return boards.toSorted((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0))
}
