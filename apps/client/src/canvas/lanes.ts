import {
  Box,
  FrameShapeUtil,
  type Editor,
  type TLDragShapesOverInfo,
  type TLFrameShape,
  type TLShape,
  type TLShapeId,
} from 'tldraw'
import type { CardShape } from './card/record.ts'

const isOwn = (shape: TLShape): boolean => ['card', 'link'].includes(shape.type)
const isFrame = (shape: TLShape): shape is TLFrameShape => shape.type === 'frame'

/** Frames are lanes behind the cards, of any colour: they take drawings in as children, but never cards. */
export class LaneShapeUtil extends FrameShapeUtil.configure({ showColors: true }) {
  override onDragShapesIn(frame: TLFrameShape, dragged: TLShape[], info: TLDragShapesOverInfo): void {
    const own = dragged.filter((shape) => !isOwn(shape))
    if (own.length > 0) super.onDragShapesIn(frame, own, info)
  }
}

/** The cards that lie wholly in a lane: they come along when it is moved, unless they are moved by themselves. */
function ridersOf(editor: Editor, lane: Box, movedThemselves: ReadonlySet<TLShapeId>): CardShape[] {
  return editor
    .getCurrentPageShapes()
    .filter((shape): shape is TLShape & CardShape => shape.type === 'card')
    .filter(
      ({ id, x, y, props }) => !movedThemselves.has(id) && lane.contains(new Box(x, y, props.w, props.h)),
    )
}

/** Who rides along with a lane: whoever lay in it when the gesture began, as long as it goes on. */
function ridersKept(editor: Editor) {
  const kept = new Map<TLShapeId, CardShape[]>()
  const isMoving = () => editor.isIn('select.translating')
  return {
    of(before: TLFrameShape): CardShape[] {
      const moving = isMoving()
      const known = moving ? kept.get(before.id) : undefined
      if (known) return known
      const lane = new Box(before.x, before.y, before.props.w, before.props.h)
      const riders = ridersOf(editor, lane, new Set(editor.getSelectedShapeIds()))
      if (moving) kept.set(before.id, riders)
      return riders
    },
    letGo() {
      if (!isMoving()) kept.clear()
    },
  }
}

/** New frames go to the back; a moved frame takes along the cards that lay in it when the gesture began. */
export function layLanes(editor: Editor): () => void {
  const riders = ridersKept(editor)
  const moved = new Map<TLShapeId, { x: number; y: number }>()
  const created = new Set<TLShapeId>()

  const { sideEffects } = editor
  const stops = [
    sideEffects.registerAfterCreateHandler('shape', (shape, source) => {
      if (source === 'user' && isFrame(shape)) created.add(shape.id)
    }),
    sideEffects.registerAfterChangeHandler('shape', (before, next, source) => {
      if (source !== 'user' || !isFrame(before) || !isFrame(next)) return
      const [dx, dy] = [next.x - before.x, next.y - before.y]
      const resized = next.props.w !== before.props.w || next.props.h !== before.props.h
      if (resized || next.parentId !== before.parentId || (dx === 0 && dy === 0)) return
      for (const { id } of riders.of(before)) {
        const known = moved.get(id) ?? { x: 0, y: 0 }
        moved.set(id, { x: known.x + dx, y: known.y + dy })
      }
    }),
    sideEffects.registerOperationCompleteHandler((source) => {
      if (source !== 'user') return
      riders.letGo()
      const changes = [...moved]
      moved.clear()
      const puts = changes.flatMap(([id, by]) => {
        const shape = editor.getShape(id)
        return shape ? [{ ...shape, x: shape.x + by.x, y: shape.y + by.y }] : []
      })
      if (puts.length > 0) editor.store.put(puts)
      const frames = [...created].filter((id) => editor.getShape(id))
      created.clear()
      if (frames.length > 0) editor.sendToBack(frames)
    }),
  ]
  return () => stops.forEach((stop) => stop())
}
