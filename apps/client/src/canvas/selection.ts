import { computed, type Computed, type Editor, type TLShapeId } from 'tldraw'

const lit = new WeakMap<Editor, Computed<ReadonlySet<TLShapeId>>>()

/** The selected shapes as a set, made once for all who ask. */
export function litOf(editor: Editor): Computed<ReadonlySet<TLShapeId>> {
  const known = lit.get(editor)
  if (known) return known
  const made = computed<ReadonlySet<TLShapeId>>('lit', () => new Set(editor.getSelectedShapeIds()))
  lit.set(editor, made)
  return made
}
