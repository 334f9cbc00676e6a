import type { Board } from '@parley/model/board/board.ts'
import type { Command } from '@parley/model/board/command.ts'
import { boardFrom } from '@parley/model/board/from-file.ts'
import { sketch } from '@parley/model/board/sketch.ts'
import { tidy } from '@parley/model/board/tidy.ts'
import type { Card } from '@parley/model/cards/index.ts'
import type { Link } from '@parley/model/links/index.ts'
import { aroundOf, type Around } from '../../canvas/around.ts'
import { faceOf } from '../../canvas/card-size.ts'
import { tongue } from '../../canvas/tongue.ts'
import { grouped } from '../grouped.ts'

export const drawn = (text: string): Board => boardFrom(sketch(text))

/** What was done to the first plan to make it the second, as commands. */
export function putRight(from: Board, to: Board): Command[] {
  const cards = [...to.cards.values()].flatMap((card) => cardDone(from.cards.get(card.id), card))
  const gone = [...from.cards.values()].filter(({ id }) => !to.cards.has(id))
  const links = [...to.links.values()].flatMap((link) => linkDone(from.links.get(link.id), link))
  const cut = [...from.links.values()].filter(
    (link) => !to.links.has(link.id) && to.cards.has(link.from) && to.cards.has(link.to),
  )
  return [
    ...fieldsSet({ plan: true }, from.plan, to.plan),
    ...cards,
    ...gone.map(({ id }): Command => ({ park: { card: id } })),
    ...links,
    ...cut.map(({ id }): Command => ({ unlink: { link: id } })),
  ]
}

function cardDone(was: Card | undefined, is: Card): Command[] {
  if (was) return fieldsSet({ card: is.id }, was, is)
  const { id, ...said } = is
  return [{ add: { ...said, as: id } }]
}

const linkDone = (was: Link | undefined, is: Link): Command[] =>
  was ? fieldsSet({ link: is.id }, was, is) : [{ link: { kind: is.kind, from: is.from, to: is.to } }]

type Whose = { card: string } | { link: string } | { plan: true }

function fieldsSet(whose: Whose, was: object, is: object): Command[] {
  const [before, after] = [new Map(Object.entries(was)), new Map(Object.entries(is))]
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key): Command[] => {
    const value: unknown = after.get(key)
    if (JSON.stringify(before.get(key)) === JSON.stringify(value)) return []
    return [
      value === undefined ? { unset: { ...whose, path: [key] } } : { set: { ...whose, path: [key], value } },
    ]
  })
}

export type Laid = { card: Card; around: Around; x: number; y: number; height: number }
export type Plot = { cards: Laid[]; width: number; height: number }

export const cardWidth = 184
const across = 88
const down = 22

/** The cards in the columns of a tidy board, each as high as what it shows. */
export function layOut(board: Board): Plot {
  const cards = [...board.cards.values()]
  const places = tidy(cards, [...board.links.values()])
  const columns = grouped(cards, ({ id }) => places.get(id)?.x ?? 0)
  const laid = [...columns.keys()]
    .sort((a, b) => a - b)
    .flatMap((x, column) => {
      let y = 0
      const its = (columns.get(x) ?? []).toSorted(
        (a, b) => (places.get(a.id)?.y ?? 0) - (places.get(b.id)?.y ?? 0),
      )
      return its.map((card): Laid => {
        const around = aroundOf(board, card)
        const { height } = faceOf(card, around, cardWidth, tongue)
        const at = { card, around, x: column * (cardWidth + across), y, height }
        y += height + down
        return at
      })
    })
  return {
    cards: laid,
    width: Math.max(0, ...laid.map(({ x }) => x + cardWidth)),
    height: Math.max(0, ...laid.map(({ y, height }) => y + height)),
  }
}

export type Curve = { link: Link; path: string; label: { x: number; y: number } }

/** From the side of one card that looks at the other to the side that looks back. */
export function curvesOf(board: Board, { cards }: Plot): Curve[] {
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
