import { isShapeId, react, type Editor, type TLShapeId } from 'tldraw'
import type { BoardSession } from '../session/session.ts'
import { cardOfShape, isLinkShape, linkOfShape, shapeOfCard, shapeOfLink } from './shape-ids.ts'

/** The cards and links among some shapes, by their own ids. */
export function idsOf(shapes: readonly TLShapeId[], session: BoardSession): string[] {
  const { board } = session.reader
  return shapes.flatMap((shape) => {
    if (isLinkShape(shape)) return [linkOfShape(shape)]
    const id = cardOfShape(shape)
    return board.cards.has(id) || board.unreadable.has(`cards/${id}`) ? [id] : []
  })
}

/** The shape of a card, a link or a drawing that is on the canvas. */
export function shapeFor(editor: Editor, id: string): TLShapeId | undefined {
  const all = [shapeOfCard(id), shapeOfLink(id), ...(isShapeId(id) ? [id] : [])]
  return all.find((shape) => editor.getShape(shape))
}

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id, place) => id === b[place])

/** One selection for all views: what is chosen on the canvas is chosen in the outline, and the other way round. */
export function shareSelection(editor: Editor, session: BoardSession): () => void {
  const take = (ids: readonly string[]) => {
    if (isSame(ids, idsOf(editor.getSelectedShapeIds(), session))) return
    editor.setSelectedShapes(ids.flatMap((id) => shapeFor(editor, id) ?? []))
  }
  take(session.selected.getState())
  const stops = [
    session.selected.subscribe(take),
    react('selection', () => {
      const ids = idsOf(editor.getSelectedShapeIds(), session)
      if (!isSame(ids, session.selected.getState())) session.selected.setState(ids, true)
    }),
  ]
  return () => stops.forEach((stop) => stop())
}
