import { linksAt, type Board } from '@parley/model/board/board.ts'
import type { Card } from '@parley/model/cards/index.ts'
import type { Link } from '@parley/model/links/index.ts'
import { aroundOf, type Around } from '../around.ts'
import { boxOf } from '../card-box.ts'
import type { Box, Route } from '../links/route.ts'
import { routerOver } from '../links/routes.ts'

export type LaidCard = { card: Card; around: Around; box: Box }
export type LaidLink = { link: Link; route: Route }
export type LaidOut = { cards: LaidCard[]; links: LaidLink[] }

/** Where cards and links lie, in px of the canvas, for whoever draws them otherwise. */
export function laidOut(board: Board): LaidOut {
  const cards = [...board.cards.values()].map((card) => ({
    card,
    around: aroundOf(board, card),
    box: boxOf(board, card),
  }))
  const boxes = new Map(cards.map(({ card, box }) => [card.id, box]))
  const route = routerOver({ boxOf: (id) => boxes.get(id), linksAt: (id) => linksAt(board, id) })
  const links = [...board.links.values()].flatMap((link) => {
    const way = route(link)
    return way ? [{ link, route: way }] : []
  })
  return { cards, links }
}

const holds = (frame: Box, { x, y, w, h }: Box): boolean => {
  const [across, down] = [x + w / 2 - frame.x, y + h / 2 - frame.y]
  return across >= 0 && down >= 0 && across <= frame.w && down <= frame.h
}

/** The cards whose middle lies in a frame, and the links between them. */
export function within({ cards, links }: LaidOut, frame: Box): LaidOut {
  const inside = cards.filter(({ box }) => holds(frame, box))
  const ids = new Set(inside.map(({ card }) => card.id))
  return { cards: inside, links: links.filter(({ link }) => ids.has(link.from) && ids.has(link.to)) }
}

/** The smallest box around some others. */
export function around(boxes: readonly Box[]): Box {
  const [x, y] = [Math.min(...boxes.map((box) => box.x)), Math.min(...boxes.map((box) => box.y))]
  const right = Math.max(...boxes.map((box) => box.x + box.w))
  const bottom = Math.max(...boxes.map((box) => box.y + box.h))
  return { x, y, w: right - x, h: bottom - y }
}
