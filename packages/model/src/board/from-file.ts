import type { Link } from '../links/index.ts'
import { approvedIn } from './approved.ts'
import { emptyBoard, type Board } from './board.ts'
import type { PlanFile } from './plan-file.ts'
import { Shelf } from './shelf.ts'

/** The board that a plan file says, with no document: for judging files, examples and templates. */
export function boardFrom({ plan, cards, links, canvas, kept }: PlanFile): Board {
  return {
    ...emptyBoard,
    plan,
    cards: shelfById(cards),
    links: shelfById(links),
    leaving: shelfByEnd(links, 'from'),
    arriving: shelfByEnd(links, 'to'),
    drawings: shelfById(canvas),
    approved: approvedIn(kept),
  }
}

const shelfById = <T extends { id: string }>(records: readonly T[]): Shelf<T> =>
  Shelf.of(records.map((record) => [record.id, record] as const))

function shelfByEnd(links: readonly Link[], end: 'from' | 'to'): Shelf<readonly Link[]> {
  const all = new Map<string, Link[]>()
  for (const link of links) {
    const there = all.get(link[end])
    if (there) there.push(link)
    else all.set(link[end], [link])
  }
  return Shelf.of(all)
}
