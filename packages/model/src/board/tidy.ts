import { cardKinds, type Card } from '../cards/index.ts'
import type { Link } from '../links/index.ts'
import type { Place } from './edit.ts'

const width = 260
const height = 160
const across = width + 80
const down = height + 60
/** More cards than this in one column, and it is parted: so many cards then lie about twice as wide as high. */
const tallest = (cards: number): number => Math.max(7, Math.round(Math.sqrt((cards * across) / (2 * down))))
const rowsOf = (column: number, cards: number): number =>
  Math.ceil(column / Math.ceil(column / tallest(cards)))

/** The columns of a tidy board, from left to right: the steps of the method, then the loop. */
const columnOf = ({ kind }: Pick<Card, 'kind'>): number => {
  const { step, group } = cardKinds[kind]
  if (step === 'loop') return 8
  if (kind === 'segment') return 2
  return step >= 2 && group === 'profile' ? 3 : step < 2 ? step : step + 1
}

/**
 * A layered layout by step: a column a step, and within it each card near the cards it is linked to, so that links
 * cross less. Two sweeps of neighbours' means; equal input gives equal places.
 */
export function tidy(
  cards: readonly Card[],
  links: readonly Link[],
  at: { x: number; y: number } = { x: 0, y: 0 },
): Map<string, Place> {
  const columns = new Map<number, Card[]>()
  for (const card of [...cards].sort((a, b) => (a.id < b.id ? -1 : 1)))
    columns.set(columnOf(card), [...(columns.get(columnOf(card)) ?? []), card])
  const filled = [...columns.keys()].sort((a, b) => a - b)
  const rank = new Map<string, number>()
  for (const column of columns.values()) column.forEach((card, row) => rank.set(card.id, row))
  const near = neighbours(links)
  for (const order of [filled, [...filled].reverse(), filled])
    for (const column of order) settle(columns.get(column)!, near, rank)
  return inColumns(
    filled.map((column) => columns.get(column)!),
    at,
  )
}

/** Side by side, a long column as several of nearly equal length: a board wider than high is seen whole. */
function inColumns(columns: readonly (readonly Card[])[], at: { x: number; y: number }): Map<string, Place> {
  const places = new Map<string, Place>()
  const cards = columns.flat().length
  let place = 0
  for (const column of columns) {
    const rows = rowsOf(column.length, cards)
    column.forEach((card, row) => {
      const x = at.x + (place + Math.floor(row / rows)) * across
      places.set(card.id, { x, y: at.y + (row % rows) * down })
    })
    place += Math.ceil(column.length / rows)
  }
  return places
}

function neighbours(links: readonly Link[]): Map<string, string[]> {
  const near = new Map<string, string[]>()
  const note = (a: string, b: string) => {
    const known = near.get(a)
    if (known) known.push(b)
    else near.set(a, [b])
  }
  for (const link of links) {
    note(link.from, link.to)
    note(link.to, link.from)
  }
  return near
}

function settle(column: Card[], near: ReadonlyMap<string, string[]>, rank: Map<string, number>): void {
  const wish = new Map<string, number>()
  for (const card of column) {
    const ranks = (near.get(card.id) ?? []).map((id) => rank.get(id)).filter((one) => one !== undefined)
    wish.set(
      card.id,
      ranks.length > 0 ? ranks.reduce((sum, one) => sum + one, 0) / ranks.length : rank.get(card.id)!,
    )
  }
  column.sort((a, b) => wish.get(a.id)! - wish.get(b.id)! || (a.id < b.id ? -1 : 1))
  column.forEach((card, row) => rank.set(card.id, row))
}

/** Places for the cards that have none, beside those that do. */
export function placesFor(cards: readonly Card[], links: readonly Link[]): Map<string, Place> {
  const placed = cards.filter((card) => card.x !== undefined && card.y !== undefined)
  const loose = cards.filter((card) => card.x === undefined || card.y === undefined)
  if (loose.length === 0) return new Map()
  const left = Math.min(0, ...placed.map((card) => card.x ?? 0))
  const below =
    placed.length > 0 ? Math.max(...placed.map((card) => (card.y ?? 0) + (card.h ?? height))) + 60 : 0
  return tidy(loose, links, { x: left, y: below })
}

/** What of a card says where it lies. */
export type Lying = Pick<Card, 'kind' | 'x' | 'y' | 'w' | 'h'>

/**
 * A free place for one more card of a kind: in the column where its step lies on this board, below all that reaches
 * into it; where nothing of its step lies there yet, as far beside the nearest step as a tidy board has it.
 */
export function placeInColumn(kind: Card['kind'], cards: readonly Lying[]): { x: number; y: number } {
  const column = columnOf({ kind })
  const lying = cards.flatMap(({ x, y, ...card }) =>
    x === undefined || y === undefined ? [] : [{ ...card, x, y }],
  )
  const away = (card: Pick<Card, 'kind'>) => Math.abs(columnOf(card) - column)
  const [near] = lying.toSorted((a, b) => away(a) - away(b) || b.y - a.y)
  if (!near) return { x: column * across, y: 0 }
  const x = near.x + (column - columnOf(near)) * across
  const ends = lying
    .filter((card) => card.x < x + width && card.x + (card.w ?? width) > x)
    .map((card) => card.y + (card.h ?? height) + down - height)
  return { x, y: Math.max(Math.min(...lying.map(({ y }) => y)), ...ends) }
}

/** Places for so many cards beside all that lies on the board: columns from its upper edge down. */
export function blockBeside(cards: readonly Lying[], count: number): { x: number; y: number }[] {
  const lying = cards.flatMap(({ x, y, w }) =>
    x === undefined || y === undefined ? [] : [{ y, right: x + (w ?? width) }],
  )
  const left = lying.length > 0 ? Math.max(...lying.map(({ right }) => right)) + 2 * (across - width) : 0
  const top = lying.length > 0 ? Math.min(...lying.map(({ y }) => y)) : 0
  const rows = rowsOf(count, count)
  return Array.from({ length: count }, (_, at) => ({
    x: left + Math.floor(at / rows) * across,
    y: top + (at % rows) * down,
  }))
}
