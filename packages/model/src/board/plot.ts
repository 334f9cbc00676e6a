import type { Card } from '../cards/index.ts'
import type { Link } from '../links/index.ts'
import type { Board } from './board.ts'
import { tidy } from './tidy.ts'

/** A card where it stands in a small drawing. */
export type Laid = { card: Card; x: number; y: number; height: number }
export type Curve = { link: Link; path: string; label: { x: number; y: number } }
/** A board of a few cards, drawn small: it begins at 0, 0. */
export type Plot = { cards: readonly Laid[]; curves: readonly Curve[]; width: number; height: number }

/** How wide a drawn card is, and the room between columns and between rows. */
export const cardWidth = 184
const across = 88
const down = 22

/** The cards in the columns of a tidy board, each as high as what it shows, and their links. */
export function plot(board: Board, heightOf: (card: Card) => number): Plot {
  const cards = layOut(board, heightOf)
  const curves = curvesOf(board, cards)
  return {
    cards,
    curves,
    width: Math.max(0, ...cards.map(({ x }) => x + cardWidth), ...curves.map(({ label }) => label.x + 50)),
    height: Math.max(0, ...cards.map(({ y, height }) => y + height)),
  }
}

function layOut(board: Board, heightOf: (card: Card) => number): Laid[] {
  const all = [...board.cards.values()]
  const places = tidy(all, [...board.links.values()])
  const placeOf = ({ id }: Card) => places.get(id) ?? { x: 0, y: 0 }
  const columns = [...new Set(all.map((card) => placeOf(card).x))].sort((a, b) => a - b)
  return columns.flatMap((x, column) => {
    let y = 0
    const its = all.filter((card) => placeOf(card).x === x)
    return its
      .sort((a, b) => placeOf(a).y - placeOf(b).y)
      .map((card): Laid => {
        const at = { card, x: column * (cardWidth + across), y, height: heightOf(card) }
        y += at.height + down
        return at
      })
  })
}

/** From the side of one card that looks at the other to the side that looks back. */
function curvesOf(board: Board, cards: readonly Laid[]): Curve[] {
  const at = new Map(cards.map((one) => [one.card.id, one]))
  const taken = new Map<string, number>()
  return [...board.links.values()].flatMap((link) => {
    const [from, to] = [at.get(link.from), at.get(link.to)]
    if (!from || !to) return []
    return [{ link, ...curveBetween(from, to, (id) => nth(taken, id)) }]
  })
}

/** The first, the second, … link at a card: each a little lower, so that they stand beside one another. */
function nth(taken: Map<string, number>, id: string): number {
  const before = taken.get(id) ?? 0
  taken.set(id, before + 1)
  return before
}

const lower = (card: Laid, place: number): number => card.y + Math.min(card.height - 10, 24 + place * 18)

function curveBetween(from: Laid, to: Laid, place: (id: string) => number): Omit<Curve, 'link'> {
  const [y1, y2] = [lower(from, place(from.card.id)), lower(to, place(to.card.id))]
  if (from.x === to.x) {
    const x = from.x + cardWidth
    const middle = (y1 + y2) / 2
    return {
      path: `M${x} ${y1}C${x + 60} ${y1} ${x + 60} ${y2} ${x + 5} ${y2}`,
      label: { x: x + 50, y: middle },
    }
  }
  const forth = from.x < to.x
  const x1 = forth ? from.x + cardWidth : from.x
  const x2 = forth ? to.x - 5 : to.x + cardWidth + 5
  const bend = Math.abs(x2 - x1) / 2
  const [c1, c2] = forth ? [x1 + bend, x2 - bend] : [x1 - bend, x2 + bend]
  // Beside the card that it leaves, where only its own links are.
  const label = {
    x: x1 + (forth ? across / 2 : -across / 2),
    y: Math.abs(x2 - x1) > across ? y1 : (y1 + y2) / 2,
  }
  return { path: `M${x1} ${y1}C${c1} ${y1} ${c2} ${y2} ${x2} ${y2}`, label }
}
