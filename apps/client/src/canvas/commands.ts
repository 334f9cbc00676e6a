import { Box, type Editor, type TLShapeId } from 'tldraw'
import { moveCards, type Place } from '@parley/model/board/edit.ts'
import { tidy } from '@parley/model/board/tidy.ts'
import type { Card } from '@parley/model/cards/index.ts'
import type { BoardSession } from '../session/session.ts'
import { goTo } from './answer-asked.ts'
import { duplicate } from './clipboard.ts'
import type { Alignment, DeskActs } from './desk.ts'
import { sayIn, sceneOf } from './scene.ts'
import { removeSelected, selectedCards } from './selected-cards.ts'
import { shapeOfCard } from './shape-ids.ts'
import { showAll } from './show-all.ts'
import { shapeFor } from './share-selection.ts'
import { isPicture } from './assets.ts'
import { tongue } from './tongue.ts'
import { placeCard } from './tools/place-card.ts'
import { zoomAround } from './zoom-around.ts'

const calm = 200

const boxOf = (editor: Editor, card: Card): Box | undefined => editor.getShapePageBounds(shapeOfCard(card.id))

/** Lets cards glide to their new places; nothing of it is written. */
function glide(editor: Editor, cards: Iterable<string>): void {
  if (editor.user.getAnimationSpeed() === 0) return
  const container = editor.getContainer()
  const shapes = [...cards].map((id) =>
    container.querySelector<HTMLElement>(`[data-shape-id="${CSS.escape(shapeOfCard(id))}"]`),
  )
  for (const shape of shapes) shape?.style.setProperty('transition', `transform ${calm}ms`)
  editor.timers.setTimeout(() => shapes.forEach((shape) => shape?.style.removeProperty('transition')), calm)
}

/** Lays cards out by step, where they lie now; the whole board where none are named. One step of undo. */
function tidyUp(editor: Editor, session: BoardSession, wanted?: readonly string[]): void {
  const { board } = session.reader
  const all = wanted ? wanted.flatMap((id) => board.cards.get(id) ?? []) : [...board.cards.values()]
  const cards = all.filter((card) => !card.locked)
  const boxes = cards.flatMap((card) => boxOf(editor, card) ?? [])
  if (boxes.length === 0 || editor.getIsReadonly()) return
  const { x, y } = Box.Common(boxes)
  editor.markHistoryStoppingPoint('tidy up')
  glide(
    editor,
    cards.map(({ id }) => id),
  )
  moveCards(session.pen, tidy(cards, [...board.links.values()], { x: Math.round(x), y: Math.round(y) }))
  session.undo.step()
  if (!wanted) showAll(editor, { animation: { duration: calm } })
}

const starts: Readonly<Record<Exclude<Alignment, 'across' | 'down'>, (box: Box, all: Box) => Place>> = {
  left: (box, all) => ({ x: all.minX, y: box.y }),
  centre: (box, all) => ({ x: all.midX - box.w / 2, y: box.y }),
  right: (box, all) => ({ x: all.maxX - box.w, y: box.y }),
  top: (box, all) => ({ x: box.x, y: all.minY }),
  middle: (box, all) => ({ x: box.x, y: all.midY - box.h / 2 }),
  bottom: (box, all) => ({ x: box.x, y: all.maxY - box.h }),
}

/** Equal gaps between cards, the outermost staying where they are. */
function spread(boxes: readonly (readonly [string, Box])[], across: boolean): Map<string, Place> {
  const [start, length] = across ? (['x', 'w'] as const) : (['y', 'h'] as const)
  const sorted = [...boxes].sort(([, a], [, b]) => a[start] - b[start])
  const [first, last] = [sorted[0]?.[1], sorted.at(-1)?.[1]]
  if (!first || !last || sorted.length < 3) return new Map()
  const filled = sorted.reduce((sum, [, box]) => sum + box[length], 0)
  const gap = (last[start] + last[length] - first[start] - filled) / (sorted.length - 1)
  let at: number = first[start]
  return new Map(
    sorted.map(([id, box]) => {
      const place = { x: box.x, y: box.y, [start]: Math.round(at) }
      at += box[length] + gap
      return [id, place]
    }),
  )
}

function align(editor: Editor, session: BoardSession, how: Alignment): void {
  const cards = selectedCards(editor, session).filter((card) => !card.locked)
  const boxes = cards.flatMap((card): [string, Box][] => {
    const box = boxOf(editor, card)
    return box ? [[card.id, box]] : []
  })
  if (boxes.length < 2 || editor.getIsReadonly()) return
  const all = Box.Common(boxes.map(([, box]) => box))
  const places =
    how === 'across' || how === 'down'
      ? spread(boxes, how === 'across')
      : new Map(boxes.map(([id, box]): [string, Place] => [id, starts[how](box, all)]))
  editor.markHistoryStoppingPoint('align')
  glide(editor, places.keys())
  moveCards(session.pen, places)
  session.undo.step()
}

async function addPicture(editor: Editor, file: File): Promise<void> {
  const scene = sceneOf(editor)
  if (!isPicture(file)) return sayIn(scene, tongue.words.canvas.notAPicture)
  editor.markHistoryStoppingPoint('picture')
  const point = editor.getViewportPageBounds().center
  try {
    await editor.putExternalContent({ type: 'files', files: [file], point, ignoreParent: true })
  } catch {
    sayIn(scene, tongue.words.canvas.pictureFailed)
  }
}

function order(editor: Editor, where: 'front' | 'back'): void {
  if (editor.getIsReadonly()) return
  editor.markHistoryStoppingPoint('order')
  const shapes = editor.getSelectedShapeIds()
  if (where === 'front') editor.bringToFront(shapes)
  else editor.sendToBack(shapes)
}

/** The editor counts itself focused while a panel beside it has the keyboard, and would not take it back. */
function takeKeys(editor: Editor): void {
  editor.focus()
  editor.getContainer().focus()
}

/** What the desk can do, done with tldraw’s editor. */
export function actsOf(editor: Editor, session: BoardSession): DeskActs {
  const scene = sceneOf(editor)
  const shapes = (ids: readonly string[]): TLShapeId[] => ids.flatMap((id) => shapeFor(editor, id) ?? [])
  return {
    placeCard: (kind, at) =>
      placeCard(editor, kind, at && editor.screenToPage({ x: at.clientX, y: at.clientY })),
    armTool(tool, kind) {
      editor.setCurrentTool(tool, kind ? { kind } : {})
      takeKeys(editor)
    },
    startLink: (card) => {
      if (!editor.getIsReadonly()) scene.dialog.set(card)
    },
    tidyUp: (cards) => tidyUp(editor, session, cards),
    zoomToFit: () => showAll(editor, { animation: { duration: calm } }),
    zoomTo: (ids) => goTo(editor, shapes(ids)),
    zoomBy: (factor) => zoomAround(editor, editor.getZoomLevel() * factor),
    zoomSet: (zoom) => zoomAround(editor, zoom),
    align: (how) => align(editor, session, how),
    duplicate: () => duplicate(editor, session),
    selectAll: () => editor.selectAll(),
    order: (where) => order(editor, where),
    remove: () => removeSelected(editor, session),
    undo: () => editor.undo(),
    redo: () => editor.redo(),
    addPicture: (file) => addPicture(editor, file),
    putText: (text) => void editor.putExternalContent({ type: 'text', text }),
    focus: () => takeKeys(editor),
  }
}
