import { computed, type Computed, type Editor, type TLShapeId } from 'tldraw'
import { linksAt } from '@parley/model/board/board.ts'
import { sceneOf } from './scene.ts'
import { cardOfShape, isLinkShape, linkOfShape, shapeOfCard } from './shape-ids.ts'

const lit = new WeakMap<Editor, Computed<ReadonlySet<TLShapeId>>>()

/** The selected shapes as a set, made once for all who ask. */
export function litOf(editor: Editor): Computed<ReadonlySet<TLShapeId>> {
  const known = lit.get(editor)
  if (known) return known
  const made = computed<ReadonlySet<TLShapeId>>('lit', () => new Set(editor.getSelectedShapeIds()))
  lit.set(editor, made)
  return made
}

const joined = new WeakMap<Editor, Computed<ReadonlySet<TLShapeId>>>()

/** The cards that are joined to what is selected. */
export function joinedOf(editor: Editor): Computed<ReadonlySet<TLShapeId>> {
  const known = joined.get(editor)
  if (known) return known
  const made = computed<ReadonlySet<TLShapeId>>('joined', () => {
    // Links come and go as shapes do.
    editor.getCurrentPageShapeIds()
    const { board } = sceneOf(editor).session.reader
    return new Set(
      [...litOf(editor).get()].flatMap((id) => {
        const link = isLinkShape(id) ? board.links.get(linkOfShape(id)) : undefined
        const links = link ? [link] : linksAt(board, cardOfShape(id))
        return links.flatMap(({ from, to }) => [shapeOfCard(from), shapeOfCard(to)])
      }),
    )
  })
  joined.set(editor, made)
  return made
}
