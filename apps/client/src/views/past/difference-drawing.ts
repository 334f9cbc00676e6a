import type { Board } from '@parley/model/board/board.ts'
import { groupOf } from '@parley/model/cards/hue.ts'
import { cardKinds, type Card } from '@parley/model/cards/index.ts'
import type { Link } from '@parley/model/links/index.ts'
import { difference } from '@parley/model/difference/difference.ts'
import { marked, type ChangeMark } from '@parley/model/difference/marks.ts'
import { aroundOf } from '../../canvas/around.ts'
import { boxOf } from '../../canvas/card-box.ts'
import { curve, type Block } from '../boards/thumbnail.ts'

/** A card in the drawing; `before` is where it lay, of one that was moved. */
export type DrawnCard = Block & { id: string; mark: ChangeMark | undefined; before: Block | undefined }
export type DrawnLink = { id: string; path: string; mark: ChangeMark | undefined }
export type DifferenceDrawn = { width: number; height: number; cards: DrawnCard[]; links: DrawnLink[] }

/** The box that a drawing is fitted to. A card of usual width is never drawn wider than 66. */
const fit = { width: 460, height: 300, margin: 16, most: 66 / 240 }

/** Two boards as one picture: what stands on the later one, and what is gone as it lay on the earlier. */
export function drawDifference(before: Board, after: Board): DifferenceDrawn | undefined {
  const made = difference(before, after)
  const marks = marked(made)
  const moved = new Set(made.moved.map(({ id }) => id))
  const blocks = [
    ...made.cards.gone.map((card) => ({ ...blockOf(before, card), before: undefined })),
    ...[...after.cards.values()].map((card) => {
      const was = moved.has(card.id) ? before.cards.get(card.id) : undefined
      return { ...blockOf(after, card), before: was && blockOf(before, was) }
    }),
  ]
  if (blocks.length === 0) return undefined
  const { shrink, ...size } = fitted(blocks.flatMap((one) => (one.before ? [one, one.before] : [one])))
  const cards = blocks.map((one) => ({
    ...shrink(one),
    id: one.id,
    mark: marks.cards.get(one.id),
    before: one.before && shrink(one.before),
  }))
  const at = new Map(cards.map((card) => [card.id, card]))
  const drawn = ({ id, from, to }: Link) => ({
    id,
    path: curve(at.get(from), at.get(to)),
    mark: marks.links.get(id),
  })
  return { ...size, cards, links: [...after.links.values(), ...made.links.gone].map(drawn) }
}

function blockOf(board: Board, card: Card): Block & { id: string } {
  const { strand } = aroundOf(board, card)
  return {
    id: card.id,
    ...boxOf(board, card),
    group: groupOf(card.kind, strand),
    voice: cardKinds[card.kind].voice,
  }
}

/** How blocks are brought into the box: as large as fits, in the middle where it is wider than they are. */
function fitted(all: readonly Block[]) {
  const [left, top] = [Math.min(...all.map(({ x }) => x)), Math.min(...all.map(({ y }) => y))]
  const wide = Math.max(...all.map(({ x, w }) => x + w)) - left
  const high = Math.max(...all.map(({ y, h }) => y + h)) - top
  const room = { w: fit.width - 2 * fit.margin, h: fit.height - 2 * fit.margin }
  const scale = Math.min(fit.most, room.w / wide, room.h / high)
  const start = (fit.width - wide * scale) / 2
  return {
    width: fit.width,
    height: Math.ceil(high * scale) + 2 * fit.margin,
    shrink: ({ x, y, w, h, group, voice }: Block): Block => ({
      x: start + (x - left) * scale,
      y: fit.margin + (y - top) * scale,
      w: w * scale,
      h: h * scale,
      group,
      voice,
    }),
  }
}
