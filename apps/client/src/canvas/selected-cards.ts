import type { Editor } from 'tldraw'
import { setField, together } from '@parley/model/board/edit.ts'
import type { Card } from '@parley/model/cards/index.ts'
import type { BoardSession } from '../session/session.ts'
import { sayIn, sceneOf } from './scene.ts'
import { cardOfShape } from './shape-ids.ts'
import { tongue } from './tongue.ts'

/** The cards that are selected. */
export const selectedCards = (editor: Editor, session: BoardSession): Card[] =>
  editor.getSelectedShapeIds().flatMap((shape) => session.reader.board.cards.get(cardOfShape(shape)) ?? [])

/** Sets one field of all selected cards, as one step. */
export function setOnSelected(
  editor: Editor,
  session: BoardSession,
  field: 'status' | 'locked',
  value: unknown,
): void {
  if (editor.getIsReadonly()) return
  editor.markHistoryStoppingPoint(field)
  together(session.pen, () => {
    for (const { id } of selectedCards(editor, session)) setField(session.pen, { card: id }, [field], value)
  })
  session.undo.step()
}

/** Takes away what is selected. A locked card stays, and says so. */
export function removeSelected(editor: Editor, session: BoardSession): void {
  if (editor.getIsReadonly()) return
  const locked = selectedCards(editor, session).filter((card) => card.locked).length
  if (locked > 0) sayIn(sceneOf(editor), tongue.words.canvas.lockedCards(locked))
  editor.markHistoryStoppingPoint('delete')
  editor.deleteShapes(editor.getSelectedShapeIds())
}
