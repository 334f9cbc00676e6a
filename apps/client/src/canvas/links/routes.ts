import type { Link } from '@parley/model/links/index.ts'
import { routeBetween, routeToItself, sidesOf, spotOn, type Box, type Route, type Side } from './route.ts'

/** What a router has to know of the board. */
export interface Ground {
  boxOf(card: string): Box | undefined
  linksAt(card: string): readonly Link[]
}

type Slot = { side: Side; part: number }

const centre = (box: Box) => ({ x: box.x + box.w / 2, y: box.y + box.h / 2 })

/** Links at one side of a card are spread along it, in the order in which the cards at their other ends lie. */
function slotsOf(ground: Ground, card: string): Map<string, Slot> {
  const box = ground.boxOf(card)
  const sides = new Map<Side, { id: string; at: number }[]>()
  if (!box) return new Map()
  for (const link of ground.linksAt(card)) {
    const other = link.from === card ? link.to : link.from
    const far = other === card ? undefined : ground.boxOf(other)
    if (!far) continue
    const [side] = sidesOf(box, far)
    const spot = centre(far)
    const row = {
      id: `${link.id} ${link.from === card ? 'from' : 'to'}`,
      at: side === 'left' || side === 'right' ? spot.y : spot.x,
    }
    const known = sides.get(side)
    if (known) known.push(row)
    else sides.set(side, [row])
  }
  const slots = new Map<string, Slot>()
  for (const [side, rows] of sides) {
    rows.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
    const apart = Math.min(0.32, 0.8 / rows.length)
    rows.forEach((row, place) =>
      slots.set(row.id, { side, part: 0.5 + (place - (rows.length - 1) / 2) * apart }),
    )
  }
  return slots
}

/** Links that turn in one gap turn one beside the other: those that have furthest to go turn first. */
function laneOf(start: Slot, end: Slot, from: Box, to: Box): number {
  const upright = start.side === 'left' || start.side === 'right'
  const onward = upright ? centre(to).y >= centre(from).y : centre(to).x >= centre(from).x
  const part = (start.part + end.part) / 2
  return onward ? 1 - part : part
}

/** Finds the curves of links; what it found out about a card is kept for the others of one round. */
export function routerOver(ground: Ground): (link: Link) => Route | undefined {
  const known = new Map<string, Map<string, Slot>>()
  const slotOf = (card: string, id: string): Slot | undefined => {
    const slots = known.get(card) ?? slotsOf(ground, card)
    known.set(card, slots)
    return slots.get(id)
  }
  return (link) => {
    const [from, to] = [ground.boxOf(link.from), ground.boxOf(link.to)]
    if (!from || !to) return undefined
    if (link.from === link.to) return routeToItself(from)
    const [start, end] = [slotOf(link.from, `${link.id} from`), slotOf(link.to, `${link.id} to`)]
    if (!start || !end) return undefined
    return routeBetween(
      spotOn(from, start.side, start.part),
      start.side,
      spotOn(to, end.side, end.part),
      end.side,
      laneOf(start, end, from, to),
    )
  }
}
