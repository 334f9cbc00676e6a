import type { Board } from '@parley/model/board/board.ts'
import type { Difference } from '@parley/model/difference/difference.ts'
import { marked, type Marked } from '@parley/model/difference/marks.ts'
import { placeOf } from '../card-box.ts'

/** What a still canvas shows: a board, and what is other on it than on an earlier one. */
export type Still = { board: Board; since?: Since | undefined }
export type Since = {
  before: Board
  marked: Marked
  /** Cards and links of the earlier board that are no more: drawn as ghosts. */
  gone: { cards: readonly string[]; links: readonly string[] }
  /** Where moved cards lay. */
  lay: ReadonlyMap<string, { x: number; y: number }>
}

/** A board beside an earlier one, as a canvas shows the two. */
export function stillOf(made: Difference, before: Board, board: Board): Still & { since: Since } {
  const ids = (all: readonly { id: string }[]) => all.map(({ id }) => id)
  const lay = made.moved.flatMap(({ id }) => {
    const card = before.cards.get(id)
    return card ? [[id, placeOf(before, card)] as const] : []
  })
  const gone = { cards: ids(made.cards.gone), links: ids(made.links.gone) }
  return { board, since: { before, marked: marked(made), gone, lay: new Map(lay) } }
}
