import { Box, type Editor, type VecLike } from 'tldraw'
import { addCard } from '@parley/model/board/edit.ts'
import type { CardKindName } from '@parley/model/cards/index.ts'
import { limits } from '@parley/model/wire.ts'
import { goTo, writeTitle } from '../answer-asked.ts'
import { cardWidth } from '../card-size.ts'
import { sayIn, sceneOf } from '../scene.ts'
import { shapeOfCard } from '../shape-ids.ts'
import { tongue } from '../tongue.ts'

const size = { w: cardWidth.usual, h: 120 }
// Room for a link's verb between two neighbours.
const air = 56
const step = 40
const rings = 20

/** The free spot nearest to the middle of the view: tried in rings around it. */
export function freeSpot(editor: Editor): VecLike {
  const { center } = editor.getViewportPageBounds()
  const taken = editor.getCurrentPageShapes().filter((shape) => shape.type === 'card')
  const boxes = taken.flatMap((shape) => editor.getShapePageBounds(shape)?.clone().expandBy(air) ?? [])
  const isFree = (x: number, y: number) => {
    const box = new Box(x - size.w / 2, y - size.h / 2, size.w, size.h)
    return !boxes.some((one) => one.collides(box))
  }
  for (let ring = 0; ring <= rings; ring++)
    for (let across = -ring; across <= ring; across++)
      for (let down = -ring; down <= ring; down++) {
        if (Math.max(Math.abs(across), Math.abs(down)) !== ring) continue
        const [x, y] = [center.x + across * step, center.y + down * step]
        if (isFree(x, y)) return { x, y }
      }
  return center
}

/** Puts a card down with its middle at a point, selects it and begins its title. Answers its id. */
export function placeCard(editor: Editor, kind: CardKindName, at?: VecLike): string | undefined {
  const scene = sceneOf(editor)
  const { session } = scene
  if (editor.getIsReadonly()) return undefined
  if (session.reader.board.cards.size >= limits.cards) return void sayIn(scene, tongue.words.canvas.full)
  const middle = at ?? freeSpot(editor)
  editor.markHistoryStoppingPoint('place card')
  const place = { x: Math.round(middle.x - size.w / 2), y: Math.round(middle.y - size.h / 3) }
  const id = addCard(session.pen, { kind, ...place })
  const shape = shapeOfCard(id)
  if (!editor.getShape(shape)) return id
  editor.setCurrentTool('select.idle')
  editor.setSelectedShapes([shape])
  if (!at) goTo(editor, [shape])
  writeTitle(editor, shape)
  return id
}
