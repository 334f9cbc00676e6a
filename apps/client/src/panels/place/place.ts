import type { Board, Drawing } from '@parley/model/board/board.ts'
import type { Place } from '@parley/model/board/edit.ts'
import { boxOf } from '../../canvas/card-box.ts'

type Box = { x: number; y: number; w: number; h: number }
/** Where cards are put: beside another one, or within a frame. */
export type Spot = { card: string } | { frame: string }
export type Frame = Box & { id: string; name: string }

const air = { x: 56, y: 40 }
const edge = 40
const rings = 12

/** The frames of the canvas, where they lie on it: one may lie in another. */
export function framesOf(board: Board): Frame[] {
  return [...board.drawings.values()]
    .filter((one) => one['type'] === 'frame')
    .map((one) => ({ id: one.id, name: nameOf(one), ...cornerOf(board, one), ...sizeOf(one) }))
    .sort((a, b) => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1))
}

const inside = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).find(([one]) => one === key)?.[1]
    : undefined
const numberOf = (value: unknown, otherwise = 0): number =>
  typeof value === 'number' && Number.isFinite(value) ? value : otherwise
const nameOf = (frame: Drawing): string => {
  const name = inside(frame['props'], 'name')
  return typeof name === 'string' ? name.trim() : ''
}
const sizeOf = ({ props }: Drawing): { w: number; h: number } => ({
  w: numberOf(inside(props, 'w'), 160),
  h: numberOf(inside(props, 'h'), 90),
})

function cornerOf(board: Board, drawing: Drawing): { x: number; y: number } {
  const corner = { x: 0, y: 0 }
  const seen = new Set<string>()
  let one: Drawing | undefined = drawing
  while (one && !seen.has(one.id)) {
    seen.add(one.id)
    corner.x += numberOf(one['x'])
    corner.y += numberOf(one['y'])
    one = board.drawings.get(String(one['parentId']))
  }
  return corner
}

/** The nearest free places for some cards, one after the other; those that are locked, or gone, get none. */
export function placesAt(board: Board, ids: readonly string[], spot: Spot): Map<string, Place> {
  const moving = new Set(ids)
  const taken = [...board.cards.values()]
    .filter(({ id }) => !moving.has(id))
    .map((card) => boxOf(board, card))
  const places = new Map<string, Place>()
  for (const id of ids) {
    const card = board.cards.get(id)
    const size = card && !card.locked ? boxOf(board, card) : undefined
    const place = size && firstFree(candidates(board, spot, size), size, taken)
    if (!size || !place) continue
    places.set(id, place)
    taken.push({ ...size, ...place })
  }
  return places
}

type Point = { x: number; y: number }

function candidates(board: Board, spot: Spot, size: Box): Point[] {
  if ('card' in spot) {
    const card = board.cards.get(spot.card)
    return card ? around(boxOf(board, card), size) : []
  }
  const frame = framesOf(board).find(({ id }) => id === spot.frame)
  return frame ? within(frame, size) : []
}

/** To the right first, then whatever is nearest. */
function around(box: Box, size: Box): Point[] {
  const points: (Point & { away: number })[] = []
  for (let across = -rings; across <= rings; across++)
    for (let down = -rings; down <= rings; down++) {
      if (across === 0 && down === 0) continue
      const x = across * ((across > 0 ? box.w : size.w) + air.x)
      const y = down * ((down > 0 ? box.h : size.h) + air.y)
      points.push({ x: Math.round(box.x + x), y: Math.round(box.y + y), away: Math.hypot(x, y) - across })
    }
  const right = { x: Math.round(box.x + box.w + air.x), y: Math.round(box.y) }
  return [right, ...points.sort((a, b) => a.away - b.away)]
}

/** Row by row from the upper corner; where the frame is full, its corner all the same. */
function within(frame: Box, size: Box): Point[] {
  const points: Point[] = []
  for (let y = frame.y + edge; y + size.h <= frame.y + frame.h; y += edge)
    for (let x = frame.x + edge; x + size.w <= frame.x + frame.w; x += edge)
      points.push({ x: Math.round(x), y: Math.round(y) })
  return points.length > 0 ? points : [{ x: Math.round(frame.x + edge), y: Math.round(frame.y + edge) }]
}

const collide = (a: Box, b: Box): boolean =>
  a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h

function firstFree(points: readonly Point[], size: Box, taken: readonly Box[]): Point | undefined {
  const isFree = (point: Point) => !taken.some((one) => collide({ ...size, ...point }, one))
  return points.find(isFree) ?? points[0]
}
