import type { Board } from '@parley/model/board/board.ts'
import type { Card } from '@parley/model/cards/index.ts'
import { cardsOf } from '@parley/model/board/board.ts'
import { boardViews, type BoardViewName } from '../board-views.ts'
import { daysOf } from '../days-of.ts'

type Has = (card: Card, board: Board) => boolean

const ofKinds =
  (...kinds: Card['kind'][]): Has =>
  ({ kind }) =>
    kinds.includes(kind)

/** Where a card stands by itself, and can be gone to. The canvas and the outline show every card. */
const places: Readonly<Record<BoardViewName, Has>> = {
  canvas: () => true,
  outline: () => true,
  journey: ({ kind }, board) =>
    kind === 'segment' || (kind === 'contactPoint' && cardsOf(board, 'segment').length > 0),
  calendar: (card) => {
    const { from, to } = daysOf(card)
    return from !== undefined || to !== undefined
  },
  loop: ofKinds('feedback'),
  numbers: ofKinds('budgetLine', 'objective'),
  voice: ofKinds('message'),
  brief: ofKinds('objective', 'segment', 'feedback', 'contactPoint', 'message', 'strategy'),
}

export const hasPlace = (view: BoardViewName, card: Card, board: Board): boolean => places[view](card, board)

/** The views in which a card has a place, in the order of the bar. */
export const placesOf = (card: Card, board: Board): BoardViewName[] =>
  boardViews.filter((view) => hasPlace(view, card, board))
