import type { TLBaseShape } from 'tldraw'
import type { Link } from '@parley/model/links/index.ts'
import type { Route } from './route.ts'

/**
 * A link on the canvas. Its curve follows its cards and is never stored: `curve` holds the two handles and the tip,
 * from where it starts.
 */
export type LinkShape = TLBaseShape<'link', { link: Link; faint: boolean; curve: number[] }>

/** The curve’s points, from its start. */
export function curveOf(curve: readonly number[]): Route {
  const [bx = 0, by = 0, tx = 0, ty = 0, ex = 0, ey = 0] = curve
  return { start: { x: 0, y: 0 }, bend: { x: bx, y: by }, turn: { x: tx, y: ty }, end: { x: ex, y: ey } }
}

/** Whether most of a link lies beyond any screen. */
export const isLong = (curve: readonly number[]): boolean => {
  const { end } = curveOf(curve)
  return Math.hypot(end.x, end.y) > 4_000
}

/** The head of a link, and the knot where it starts, in px. */
const head = { length: 9, half: 3.6 }
const knot = 2.8

/** Which way the head points. */
function headAngle(curve: readonly number[]): number {
  const { turn, end } = curveOf(curve)
  return Math.atan2(end.y - turn.y, end.x - turn.x)
}

/** The line as SVG has it, ending inside the head where there is one. */
export function pathOf(curve: readonly number[], headed: boolean): string {
  const { bend, turn, end } = curveOf(curve)
  const angle = headAngle(curve)
  const back = headed ? head.length - 1 : 0
  const [x, y] = [end.x - Math.cos(angle) * back, end.y - Math.sin(angle) * back]
  return `M0 0C${bend.x} ${bend.y} ${turn.x} ${turn.y} ${x} ${y}`
}

/** Its two ends as one drawing: a knot on the card it leaves, a head on the card it leads to. */
export function endsOf(curve: readonly number[]): string {
  const { end } = curveOf(curve)
  const angle = headAngle(curve)
  const [across, down] = [Math.cos(angle), Math.sin(angle)]
  const corner = (side: 1 | -1) =>
    [
      end.x - across * head.length - down * head.half * side,
      end.y - down * head.length + across * head.half * side,
    ].map((value) => Math.round(value * 10) / 10)
  const round = `M${-knot} 0a${knot} ${knot} 0 1 0 ${2 * knot} 0a${knot} ${knot} 0 1 0 ${-2 * knot} 0z`
  return `${round}M${end.x} ${end.y}L${corner(1).join(' ')}L${corner(-1).join(' ')}z`
}
