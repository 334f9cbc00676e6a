/** Where a card lies. */
export type Box = { x: number; y: number; w: number; h: number }
export type Side = 'left' | 'right' | 'top' | 'bottom'
type Spot = { x: number; y: number }

/** A curve: where it starts, its two handles, where its head’s tip is; all in the canvas’ own coordinates. */
export type Route = { start: Spot; bend: Spot; turn: Spot; end: Spot }

const reach = { least: 14, most: 190, of: 0.42 }

const ahead: Readonly<Record<Side, Spot>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  top: { x: 0, y: -1 },
  bottom: { x: 0, y: 1 },
}

/** On which sides two cards face each other: beside one another where there is room, else above one another. */
export function sidesOf(a: Box, b: Box): [Side, Side] {
  const across = Math.max(b.x - (a.x + a.w), a.x - (b.x + b.w))
  const down = Math.max(b.y - (a.y + a.h), a.y - (b.y + b.h))
  if (across >= 36 || (across >= 0 && across >= down))
    return b.x > a.x ? ['right', 'left'] : ['left', 'right']
  if (down >= 0) return b.y > a.y ? ['bottom', 'top'] : ['top', 'bottom']
  return b.x + b.w / 2 >= a.x + a.w / 2 ? ['right', 'left'] : ['left', 'right']
}

/** A spot on a side: `part` runs from 0 to 1 along it. */
export function spotOn(box: Box, side: Side, part: number): Spot {
  if (side === 'left' || side === 'right')
    return { x: side === 'left' ? box.x : box.x + box.w, y: box.y + box.h * part }
  return { x: box.x + box.w * part, y: side === 'top' ? box.y : box.y + box.h }
}

const moved = (spot: Spot, side: Side, by: number): Spot => ({
  x: spot.x + ahead[side].x * by,
  y: spot.y + ahead[side].y * by,
})

const opposite: Readonly<Record<Side, Side>> = { left: 'right', right: 'left', top: 'bottom', bottom: 'top' }

/** How wide the gap is between two sides that face each other; where they do not, nothing is in the way. */
function gapBetween(start: Spot, fromSide: Side, end: Spot, toSide: Side): number {
  const { x, y } = ahead[fromSide]
  const gap = (end.x - start.x) * x + (end.y - start.y) * y
  return opposite[fromSide] === toSide && gap > 0 ? gap : Infinity
}

/**
 * The curve from a spot on one card to a spot on another, leaving and arriving straight. Between cards that face each
 * other it stays in the gap: pulled further, it would bow behind the very cards that it joins. `lane` says where in a
 * narrow gap it turns, from 0 at the first card to 1 at the other.
 */
export function routeBetween(start: Spot, fromSide: Side, end: Spot, toSide: Side, lane = 0.5): Route {
  const length = Math.hypot(end.x - start.x, end.y - start.y)
  const wished = Math.min(reach.most, Math.max(reach.least, length * reach.of))
  const gap = gapBetween(start, fromSide, end, toSide)
  const pull = (part: number) => Math.min(wished, gap * Math.min(1, 2 * part))
  return {
    start,
    bend: moved(start, fromSide, pull(lane)),
    turn: moved(end, toSide, pull(1 - lane)),
    end,
  }
}

/** A card joined to itself: a small bow at its corner. */
export function routeToItself(box: Box): Route {
  const start = { x: box.x + box.w, y: box.y + box.h * 0.7 }
  const end = { x: box.x + box.w * 0.8, y: box.y + box.h }
  return { start, bend: { x: start.x + 60, y: start.y + 20 }, turn: { x: end.x + 20, y: end.y + 60 }, end }
}

/** The spot at a part of the way. */
export function along({ start, bend, turn, end }: Route, at: number): Spot {
  const back = 1 - at
  const mix = (axis: 'x' | 'y') =>
    back ** 3 * start[axis] +
    3 * back ** 2 * at * bend[axis] +
    3 * back * at ** 2 * turn[axis] +
    at ** 3 * end[axis]
  return { x: mix('x'), y: mix('y') }
}
