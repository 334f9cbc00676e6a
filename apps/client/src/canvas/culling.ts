import { Box, computed, isEqual, isUninitialized, type Editor, type TLShape, type TLShapeId } from 'tldraw'
import type { CardShape } from './card/record.ts'
import { curveOf, type LinkShape } from './links/record.ts'

type Edges = readonly [left: number, top: number, right: number, bottom: number]
const edges = new WeakMap<TLShape, Edges>()

function linkEdges({ x, y, props }: LinkShape): Edges {
  const spots = Object.values(curveOf(props.curve))
  const [xs, ys] = [spots.map((spot) => x + spot.x), spots.map((spot) => y + spot.y)]
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}

/** Where one of our own shapes lies, from its record alone; undefined for tldraw’s. */
function edgesOf(shape: TLShape): Edges | undefined {
  const { type } = shape
  if (type !== 'card' && type !== 'link') return undefined
  const known = edges.get(shape)
  if (known) return known
  const own = shape as unknown as CardShape | LinkShape
  const made: Edges =
    own.type === 'card' ? [own.x, own.y, own.x + own.props.w, own.y + own.props.h] : linkEdges(own)
  edges.set(shape, made)
  return made
}

/** How many links are in sight, by the set of what is not: counted on the way. */
const linksBy = new WeakMap<ReadonlySet<TLShapeId>, number>()

/** How many links are on the screen; 0 where the canvas is not culled by `cullFast`. */
export const linksInSight = (editor: Editor): number => linksBy.get(editor.getNotVisibleShapes()) ?? 0

/** The name under which tldraw 3.15 keeps what is out of sight; a test guards that it is there. */
const hiddenField = '_notVisibleShapes'

// The view is taken a little larger, in steps: what is hidden changes now and then, not in every frame of a pan.
const step = 256

/** The part of the board on screen, out to the next step on each side. */
function regionOf(editor: Editor): Edges {
  const { minX, minY, maxX, maxY } = editor.getViewportPageBounds()
  const size = step / editor.getZoomLevel()
  const [down, up] = [
    (at: number) => Math.floor(at / size) * size,
    (at: number) => Math.ceil(at / size) * size,
  ]
  return [down(minX), down(minY), up(maxX), up(maxY)]
}

/**
 * tldraw asks four cached values for each shape at each step of the camera. Cards and links lie flat and straight on
 * the page, so their records say where they are: a third of the time at a thousand of each.
 */
export function cullFast(editor: Editor): void {
  const region = computed<Edges>('region', () => regionOf(editor), { isEqual })
  const notVisible = computed<Set<TLShapeId>>('notVisibleShapes', (before) => {
    const view = region.get()
    const bounds = new Box(view[0], view[1], view[2] - view[0], view[3] - view[1])
    const hidden = new Set<TLShapeId>()
    let links = 0
    for (const shape of editor.getCurrentPageShapes()) {
      const own = edgesOf(shape)
      if (own) {
        if (own[2] < view[0] || own[0] > view[2] || own[3] < view[1] || own[1] > view[3]) hidden.add(shape.id)
        else if (shape.type === 'link') links++
      } else {
        const lies = editor.getShapePageBounds(shape.id)
        if (!lies || !bounds.includes(lies)) hidden.add(shape.id)
      }
    }
    const answer = !isUninitialized(before) && isSameSet(before, hidden) ? before : hidden
    linksBy.set(answer, links)
    return answer
  })
  Object.assign(editor, { [hiddenField]: notVisible })
}

function isSameSet<V>(a: ReadonlySet<V>, b: ReadonlySet<V>): boolean {
  if (a.size !== b.size) return false
  for (const one of a) if (!b.has(one)) return false
  return true
}
