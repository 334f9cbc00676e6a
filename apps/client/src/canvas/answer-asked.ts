import { Box, type Editor, type TLShapeId } from 'tldraw'
import type { Asked } from '../session/session.ts'
import { sayIn, sceneOf, type Scene } from './scene.ts'
import { cardOfShape } from './shape-ids.ts'
import { margin, showAll } from './show-all.ts'
import { shapeFor } from './share-selection.ts'
import { tongue } from './tongue.ts'

const slow = 280

/** Whether the way there would lead past so many cards that drawing them would hold the page up. */
function isFar(editor: Editor, bounds: Box): boolean {
  const around = editor.getViewportPageBounds().clone()
  return editor.getZoomLevel() < 0.35 || !around.expandBy(around.w).collides(bounds)
}

/** What of the view no bar lies upon. */
function inClear(editor: Editor): Box {
  const view = editor.getViewportPageBounds().clone()
  view.h -= margin.bottom / editor.getZoomLevel()
  return view
}

/** Goes to some shapes, in a cut where they are far: no further in than 100 %, and not at all where all are in view. */
export function goTo(editor: Editor, shapes: readonly TLShapeId[]): void {
  const boxes = shapes.flatMap((id) => editor.getShapePageBounds(id) ?? [])
  if (boxes.length === 0) return
  const bounds = Box.Common(boxes)
  const readable = editor.getZoomLevel() >= 0.5
  if (readable && inClear(editor).contains(bounds)) return
  const how = isFar(editor, bounds) ? {} : { animation: { duration: slow } }
  editor.zoomToBounds(bounds, { inset: 96, targetZoom: 1, ...how })
}

/** A place of the canvas in the middle of the view, no further out than it can be read. */
function goToPoint(editor: Editor, point: { x: number; y: number }): void {
  if (editor.getZoomLevel() < 0.5) editor.setCamera({ ...editor.getCamera(), z: 1 })
  editor.centerOnPoint(point, { animation: { duration: slow } })
}

function answer(editor: Editor, scene: Scene, asked: Asked): void {
  if (asked.in !== undefined && asked.in !== 'canvas') return
  if (asked.point) goToPoint(editor, asked.point)
  if (asked.fit) showAll(editor, { animation: { duration: slow } })
  const wanted = asked.write ? [asked.write.card ?? ''] : (asked.show ?? [])
  const shapes = wanted.flatMap((id) => shapeFor(editor, id) ?? [])
  if (shapes.length === 0) return
  editor.complete()
  editor.setSelectedShapes(shapes)
  goTo(editor, shapes)
  scene.pulse.set({ ids: new Set(shapes), at: asked.at })
  const [only] = shapes
  if (asked.write?.field === 'title' && only && !editor.getIsReadonly()) writeTitle(editor, only)
}

/** Begins to write a card’s title. */
export function writeTitle(editor: Editor, shape: TLShapeId): void {
  const card = sceneOf(editor).session.reader.board.cards.get(cardOfShape(shape))
  if (card?.locked) return sayIn(sceneOf(editor), tongue.words.canvas.lockedCards(1))
  editor.setCurrentTool('select.idle')
  editor.setEditingShape(shape)
  editor.setCurrentTool('select.editing_shape', { target: 'shape', shape: editor.getShape(shape) })
}

/** “Go and look at this”, asked by panels and other views. */
export function answerAsked(editor: Editor, scene: Scene): () => void {
  const { asked } = scene.session
  let last = 0
  const hear = (now: Asked) => {
    if (now.at === last) return
    last = now.at
    answer(editor, scene, now)
  }
  // What was asked just before the canvas came up is the reason why it came up.
  const first = asked.getState()
  if (first.at > 0 && performance.now() - first.at < 5_000) hear(first)
  else last = first.at
  return asked.subscribe(hear)
}
