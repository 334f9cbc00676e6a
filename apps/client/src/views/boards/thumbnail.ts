import type { ListedBoard } from './listedBoard.ts'

export type Thumbnail = ListedBoard['thumbnail']
export type Block = Thumbnail['cards'][number]

/** A board drawn small: few paths, however many cards, since a page shows many boards. */
export interface Drawing {
  width: number
  height: number
  links: string
  groups: { group: string; cards: string; lines: string }[]
}

/** A card of usual width is drawn 34 wide, so that strokes and corners look alike on every board. */
const scale = 34 / 240
const margin = 12
const corner = 5
const sharp = 1

/** Which bottom corner is square: at the end we speak, at the start they do; a record has small ones all round. */
const speakers: Readonly<Record<string, [start: number, end: number]>> = {
  we: [corner, sharp],
  they: [sharp, corner],
  both: [sharp, sharp],
  record: [2, 2],
}

const round = (value: number): number => Math.round(value * 10) / 10

/** Undefined where there is nothing to draw. */
export function draw({ cards, links }: Thumbnail): Drawing | undefined {
  if (cards.length === 0) return undefined
  const left = Math.min(...cards.map((card) => card.x))
  const top = Math.min(...cards.map((card) => card.y))
  const small = cards.map((card) => ({
    ...card,
    x: (card.x - left) * scale + margin,
    y: (card.y - top) * scale + margin,
    w: Math.max(card.w * scale, 4),
    h: Math.max(card.h * scale, 4),
  }))
  return {
    width: round(Math.max(...small.map((card) => card.x + card.w)) + margin),
    height: round(Math.max(...small.map((card) => card.y + card.h)) + margin),
    links: links.map(([from, to]) => curve(small[from], small[to])).join(''),
    groups: [...byGroup(small)].map(([group, members]) => ({
      group,
      cards: members.map(paper).join(''),
      lines: members.map(writing).join(''),
    })),
  }
}

function byGroup(cards: readonly Block[]): Map<string, Block[]> {
  const groups = new Map<string, Block[]>()
  for (const card of cards) groups.set(card.group, [...(groups.get(card.group) ?? []), card])
  return groups
}

/** A rounded block with its speaking corner. */
export function paper(card: Block): string {
  const { x, y, w, h } = card
  const [start, end] = speakers[card.voice] ?? [corner, corner]
  const roof = Math.min(card.voice === 'record' ? 2 : corner, h / 2, w / 2)
  const [floorStart, floorEnd] = [Math.min(start, h / 2), Math.min(end, h / 2)]
  const arc = (radius: number, dx: number, dy: number) =>
    `a${round(radius)} ${round(radius)} 0 0 1 ${round(dx)} ${round(dy)}`
  return [
    `M${round(x + roof)} ${round(y)}h${round(w - 2 * roof)}`,
    arc(roof, roof, roof),
    `v${round(h - roof - floorEnd)}`,
    arc(floorEnd, -floorEnd, floorEnd),
    `h${round(-(w - floorStart - floorEnd))}`,
    arc(floorStart, -floorStart, -floorStart),
    `v${round(-(h - roof - floorStart))}`,
    arc(roof, roof, -roof),
    'z',
  ].join('')
}

/** Two strokes for what is written on it, one where there is no room for two. */
export function writing({ x, y, w, h }: Block): string {
  const room = w - 14
  if (room < 4 || h < 10) return ''
  const first = `M${round(x + 7)} ${round(y + 7.5)}h${round(room)}`
  return h < 15 ? first : `${first}M${round(x + 7)} ${round(y + 12)}h${round(room * 0.7)}`
}

/** From the middle of the side that looks at the other card to the middle of the side that looks back. */
export function curve(from: Block | undefined, to: Block | undefined): string {
  if (!from || !to) return ''
  const dx = to.x + to.w / 2 - (from.x + from.w / 2)
  const dy = to.y + to.h / 2 - (from.y + from.h / 2)
  const beside = to.x >= from.x + from.w || from.x >= to.x + to.w
  const [sx, sy] = beside ? [Math.sign(dx), 0] : [0, Math.sign(dy)]
  const a = side(from, sx, sy)
  const b = side(to, -sx, -sy)
  const bend = Math.max(4, Math.hypot(b.x - a.x, b.y - a.y) * 0.4)
  return [
    `M${round(a.x)} ${round(a.y)}`,
    `C${round(a.x + sx * bend)} ${round(a.y + sy * bend)}`,
    ` ${round(b.x - sx * bend)} ${round(b.y - sy * bend)}`,
    ` ${round(b.x)} ${round(b.y)}`,
  ].join('')
}

const side = ({ x, y, w, h }: Block, sx: number, sy: number) => ({
  x: x + (w / 2) * (1 + sx),
  y: y + (h / 2) * (1 + sy),
})
