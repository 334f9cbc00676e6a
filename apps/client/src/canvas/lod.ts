import { atom, react, type Atom, type Editor } from 'tldraw'

/** How much of a card is drawn: all, no small text, a block with its title, or only the block. */
export type Detail = 'near' | 'mid' | 'far' | 'block'

export const detailAt = (zoom: number): Detail =>
  zoom >= 0.5 ? 'near' : zoom >= 0.35 ? 'mid' : zoom >= 0.15 ? 'far' : 'block'

const details = new WeakMap<Editor, Atom<Detail>>()

/** One value for the whole canvas: a thousand cards that each read the zoom would each run at each step of it. */
export function detailOf(editor: Editor): Atom<Detail> {
  const known = details.get(editor)
  if (known) return known
  const made = atom<Detail>('detail', detailAt(editor.getZoomLevel()))
  details.set(editor, made)
  editor.disposables.add(react('detail', () => made.set(detailAt(editor.getZoomLevel()))))
  return made
}
