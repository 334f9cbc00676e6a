import type { Board } from '@parley/model/board/board.ts'
import { groupOf } from '@parley/model/cards/hue.ts'
import { cardKinds, type Card } from '@parley/model/cards/index.ts'

export type Block = { x: number; y: number; w: number; h: number; group: string; voice: string }
/** A board drawn small: blocks, and lines between them by their place in the list. */
export type Thumbnail = { cards: Block[]; links: [from: number, to: number][] }

/** A thumbnail is a stamp: more than this nobody can tell apart. */
const most = 300

export function thumbnailOf(board: Pick<Board, 'cards' | 'links'>): Thumbnail {
  const placed = [...board.cards.values()]
    .filter((card) => card.x !== undefined && card.y !== undefined)
    .slice(0, most)
  const at = new Map(placed.map((card, index) => [card.id, index]))
  const links: Thumbnail['links'] = []
  for (const { from, to } of board.links.values()) {
    const ends = [at.get(from), at.get(to)] as const
    if (ends[0] !== undefined && ends[1] !== undefined && links.length < most) links.push([ends[0], ends[1]])
  }
  const cards = placed.map((card) => ({
    ...boxOf(card),
    group: groupOf(card.kind, card.kind === 'strategy' ? card.strand : undefined),
    voice: cardKinds[card.kind].voice,
  }))
  return { cards, links }
}

const boxOf = ({ x = 0, y = 0, w = 260, h = 160 }: Card) => ({ x, y, w, h })
