import { isEqual, type TLShape, type TLStore } from 'tldraw'
import type { Board, Unreadable } from '@parley/model/board/board.ts'
import type { Card } from '@parley/model/cards/index.ts'
import type { Link } from '@parley/model/links/index.ts'
import { aroundOf } from '../around.ts'
import { placeOf } from '../card-box.ts'
import { unreadableHeight, widthOf } from '../card-size.ts'
import { heightOf, type CardShape } from '../card/record.ts'
import { pinned } from '../guards.ts'
import type { LinkShape } from '../links/record.ts'
import { indexOfCard, indexOfLink, shapeOfCard, shapeOfLink } from '../shape-ids.ts'

/** A card as the canvas holds it: a function of the board, so that every screen shows the same. */
export function shapeOfCardOn(store: TLStore, board: Board, card: Card): CardShape {
  const id = shapeOfCard(card.id)
  const fresh = aroundOf(board, card)
  const before = (store.get(id) as CardShape | undefined)?.props.around
  // The same value as long as nothing around it changed: the face is kept by it.
  const around = before && isEqual(before, fresh) ? before : fresh
  const w = widthOf(card.w)
  const props = { w, h: heightOf({ card, around }, w), card, around, unreadable: null }
  return {
    ...pinned,
    ...placeOf(board, card),
    id,
    typeName: 'shape',
    type: 'card',
    index: indexOfCard(card.id),
    props,
  }
}

const numberIn = (raw: unknown, key: string): number => {
  const value = typeof raw === 'object' && raw !== null ? (raw as Record<string, unknown>)[key] : undefined
  return typeof value === 'number' && Number.isFinite(value) ? value : 0
}

/** A card that does not parse: a placeholder where it would lie. */
export function shapeOfUnreadable(unreadable: Unreadable): CardShape {
  const [x, y] = [numberIn(unreadable.raw, 'x'), numberIn(unreadable.raw, 'y')]
  const w = widthOf(undefined)
  const props = { w, h: unreadableHeight, card: null, around: {}, unreadable }
  const id = shapeOfCard(unreadable.id)
  return { ...pinned, x, y, id, typeName: 'shape', type: 'card', index: indexOfCard(unreadable.id), props }
}

/** A link as the canvas holds it. Its curve is what it was until its cards are asked: see `keepRoutes`. */
export function shapeOfLinkOn(store: TLStore, board: Board, link: Link): LinkShape {
  const id = shapeOfLink(link.id)
  const before = store.get(id) as LinkShape | undefined
  const faint = [link.from, link.to].some((end) => (board.cards.get(end)?.status ?? 'active') !== 'active')
  const [x, y, curve] = before ? [before.x, before.y, before.props.curve] : [0, 0, [0, 0, 1, 1, 1, 1]]
  return {
    ...pinned,
    x,
    y,
    id,
    typeName: 'shape',
    type: 'link',
    index: indexOfLink(link.id),
    props: { link, faint, curve },
  }
}

export const asShape = (shape: CardShape | LinkShape): TLShape => shape
