import type { Editor } from 'tldraw'
import { linksAt } from '@parley/model/board/board.ts'
import type { BoardSession } from '../session/session.ts'
import type { Binding } from './binding/binding.ts'
import { lostOf } from './lost.ts'
import { cardOfShape } from './shape-ids.ts'

/**
 * A card that goes while its title is being written here is kept aside, to be offered back, with who took it where
 * the server said so.
 */
export function keepLost(editor: Editor, binding: Binding, session: BoardSession): () => void {
  let before = session.reader.board
  // The binding watched first: when it tells of a loss, this is still the board that had the card.
  const unwatch = session.reader.watch((board) => {
    before = board
  })
  binding.onLosing = (ids) => {
    const editing = editor.getEditingShapeId()
    if (!editing || !ids.has(editing)) return
    const card = before.cards.get(cardOfShape(editing))
    editor.setEditingShape(null)
    editor.setCurrentTool('select.idle')
    session.say({ writing: null })
    if (!card) return
    const by = session.whoRemoved(card.id)
    lostOf(session).setState({ lost: { at: Date.now(), card, links: linksAt(before, card.id), by } })
  }
  return () => {
    unwatch()
    binding.onLosing = () => {}
  }
}
