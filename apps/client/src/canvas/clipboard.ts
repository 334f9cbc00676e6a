import { Box, type Editor, type TLImageShape, type TLRecord, type TLShapeId } from 'tldraw'
import { limits } from '@parley/model/wire.ts'
import type { BoardSession } from '../session/session.ts'
import { storedFields } from './binding/drawings.ts'
import { clipOf, putClip, type Clip } from './clip.ts'
import { clipIn, writeClip } from './clip-data.ts'
import { removeSelected, selectedCards } from './selected-cards.ts'
import { sayIn, sceneOf } from './scene.ts'
import { shapeOfCard } from './shape-ids.ts'
import { tongue } from './tongue.ts'

const beside = 24

/** The selected drawings, what lies in them, and the bindings and pictures they need. */
function selectedDrawings(editor: Editor): TLRecord[] {
  const top = editor.getSelectedShapes().filter(({ type }) => !['card', 'link'].includes(type))
  const all = [...editor.getShapeAndDescendantIds(top.map(({ id }) => id))]
  const shapes = all.flatMap((id) => editor.getShape(id) ?? [])
  const inside = new Set<string>(all)
  const bindings = shapes.flatMap((shape) =>
    editor.getBindingsFromShape(shape, 'arrow').filter(({ toId }) => inside.has(toId)),
  )
  const pictures = shapes.filter((shape): shape is TLImageShape => shape.type === 'image')
  const assets = pictures.flatMap(({ props }) => (props.assetId && editor.getAsset(props.assetId)) ?? [])
  const stored = [...shapes, ...bindings, ...assets].map((record) => ({
    ...storedFields(record),
    id: record.id,
  }))
  return stored as unknown as TLRecord[]
}

/** What is selected, with every card where it lies on the canvas. */
function takenClip(editor: Editor, session: BoardSession): Clip {
  const cards = selectedCards(editor, session).map((card) => {
    const box = editor.getShapePageBounds(shapeOfCard(card.id))
    return box ? { ...card, x: box.x, y: box.y } : card
  })
  return clipOf(session.reader.board, cards, selectedDrawings(editor))
}

const isEmpty = (clip: Clip): boolean => clip.cards.length + clip.drawings.length === 0

/** Puts a clip down and selects what came of it. */
function lay(editor: Editor, session: BoardSession, clip: Clip, by: { x: number; y: number }): void {
  const scene = sceneOf(editor)
  if (session.reader.board.cards.size + clip.cards.length > limits.cards)
    return sayIn(scene, tongue.words.canvas.full)
  editor.markHistoryStoppingPoint('paste')
  const { cards, shapes } = putClip(session.pen, clip, by)
  session.undo.step()
  const laid = [...cards.map(shapeOfCard), ...(shapes as TLShapeId[])]
  editor.setSelectedShapes(laid.filter((id) => editor.getShape(id)))
}

/** A second one of everything selected, a little beside the first; the links among them are kept. */
export function duplicate(editor: Editor, session: BoardSession): void {
  const clip = takenClip(editor, session)
  if (!isEmpty(clip) && !editor.getIsReadonly()) lay(editor, session, clip, { x: beside, y: beside })
}

/** How far a pasted clip moves: to the pointer where it hovers, else into the middle of the view. */
function offsetOf(editor: Editor, clip: Clip): { x: number; y: number } {
  const tops = clip.drawings as { x?: unknown; y?: unknown; parentId?: unknown }[]
  const spots = [...clip.cards, ...tops.filter(({ parentId }) => String(parentId).startsWith('page:'))]
  const boxes = spots.map(({ x, y }) => new Box(Number(x ?? 0), Number(y ?? 0), 240, 140))
  const from = Box.Common(boxes).center
  const view = editor.getViewportPageBounds()
  const { currentPagePoint: hand } = editor.inputs
  const to = editor.getInstanceState().isHoveringCanvas && view.containsPoint(hand) ? hand : view.center
  const by = { x: Math.round(to.x - from.x), y: Math.round(to.y - from.y) }
  return Math.hypot(by.x, by.y) < beside ? { x: beside, y: beside } : by
}

/** Copying, cutting and pasting on the canvas: cards with their links instead of tldraw’s shapes. */
export function takeClipboard(editor: Editor, session: BoardSession): () => void {
  const isMine = () => {
    const { activeElement } = document
    const types =
      activeElement instanceof HTMLElement &&
      (activeElement.isContentEditable || ['INPUT', 'TEXTAREA'].includes(activeElement.tagName))
    return editor.getInstanceState().isFocused && editor.getEditingShapeId() === null && !types
  }
  const copy = (event: ClipboardEvent) => {
    const clip = takenClip(editor, session)
    if (!isMine() || isEmpty(clip) || !event.clipboardData) return
    event.preventDefault()
    event.stopImmediatePropagation()
    writeClip(event.clipboardData, clip)
    if (event.type === 'cut') removeSelected(editor, session)
  }
  const paste = (event: ClipboardEvent) => {
    if (!isMine() || !event.clipboardData || editor.getIsReadonly()) return
    const clip = clipIn(event.clipboardData)
    if (!clip || isEmpty(clip)) return
    event.preventDefault()
    event.stopImmediatePropagation()
    lay(editor, session, clip, offsetOf(editor, clip))
  }
  const listening = { capture: true } as const
  window.addEventListener('copy', copy, listening)
  window.addEventListener('cut', copy, listening)
  window.addEventListener('paste', paste, listening)
  return () => {
    window.removeEventListener('copy', copy, listening)
    window.removeEventListener('cut', copy, listening)
    window.removeEventListener('paste', paste, listening)
  }
}
