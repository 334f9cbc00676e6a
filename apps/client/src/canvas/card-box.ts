import { linksAt, type Board } from '@parley/model/board/board.ts'
import type { Card } from '@parley/model/cards/index.ts'
import { aroundOf } from './around.ts'
import { faceOf, widthOf } from './card-size.ts'
import type { Box } from './links/route.ts'
import { tongue } from './tongue.ts'

const beside = { x: 300, y: 40 }

/** Where a card lies. One without a place, as a repair adds it, lies beside the first card it is linked to. */
export function placeOf(board: Board, card: Card): { x: number; y: number } {
  if (card.x !== undefined && card.y !== undefined) return { x: card.x, y: card.y }
  for (const link of linksAt(board, card.id)) {
    const other = board.cards.get(link.from === card.id ? link.to : link.from)
    if (other?.x !== undefined && other.y !== undefined)
      return { x: other.x + beside.x, y: other.y + beside.y }
  }
  return { x: card.x ?? 0, y: card.y ?? 0 }
}

/** Where a card lies and how large it is there. */
export function boxOf(board: Board, card: Card): Box {
  const w = widthOf(card.w)
  return { ...placeOf(board, card), w, h: faceOf(card, aroundOf(board, card), w, tongue).height }
}
