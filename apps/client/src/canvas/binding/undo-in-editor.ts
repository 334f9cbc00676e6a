import { atom, type Editor } from 'tldraw'
import type { Undo } from '@parley/model/board/undo.ts'
import type { Binding } from './binding.ts'

const remembered = 200

/**
 * Makes the editor’s undo the person’s own: keys, menus and gestures of tldraw go on asking the editor. tldraw’s
 * history is kept only to cancel a gesture, since its undo would put back whole records, a colleague’s changes
 * included.
 */
export function undoInEditor(editor: Editor, binding: Binding, undo: Undo): () => void {
  const depth = atom('undo depth', undo.depth())
  const mark = editor.markHistoryStoppingPoint.bind(editor)
  const bail = editor.bailToMark.bind(editor)
  const depths = new Map<string, number>()
  const step = (turn: () => boolean) => {
    editor.complete()
    binding.flush()
    undo.step()
    turn()
    return editor
  }
  Object.assign(editor, {
    undo: () => step(() => undo.undo()),
    redo: () => step(() => undo.redo()),
    canUndo: () => depth.get().undo > 0,
    canRedo: () => depth.get().redo > 0,
    getCanUndo: () => depth.get().undo > 0,
    getCanRedo: () => depth.get().redo > 0,
    markHistoryStoppingPoint(name?: string) {
      binding.flush()
      undo.step()
      const id = mark(name)
      depths.set(id, undo.depth().undo)
      if (depths.size > remembered) depths.delete(depths.keys().next().value ?? '')
      return id
    },
    bailToMark(id: string) {
      bail(id)
      binding.flush()
      const since = depths.get(id)
      // A cancelled gesture leaves no step behind.
      if (since !== undefined) undo.forgetSince(since)
      undo.step()
      return editor
    },
  })
  return undo.watch((now) => depth.set(now))
}
