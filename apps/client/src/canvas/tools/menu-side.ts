import type { Box, Side } from '../links/route.ts'

/** About as large as the menu of verbs is with the most of them. */
const menu = { w: 320, h: 320 }
const air = 24

/** On which side of a card the verbs stand: where there is room, at first on the side that its new link does not come to. */
export function menuSide(card: Box, from: Box, canvas: Box): Side {
  const room: Readonly<Record<Side, number>> = {
    right: canvas.x + canvas.w - (card.x + card.w) - menu.w,
    left: card.x - canvas.x - menu.w,
    bottom: canvas.y + canvas.h - (card.y + card.h) - menu.h,
    top: card.y - canvas.y - menu.h,
  }
  const comesFromLeft = from.x + from.w / 2 < card.x + card.w / 2
  const order: Side[] = comesFromLeft
    ? ['right', 'bottom', 'top', 'left']
    : ['left', 'bottom', 'top', 'right']
  return order.find((side) => room[side] >= air) ?? 'bottom'
}
