import { atom, react, type Atom, type Editor } from 'tldraw'

/** How much of a card is drawn: all, its title on paper, its title on a block of its colour, or the block and its icon. */
export type Detail = 'near' | 'mid' | 'far' | 'block'

// Nearer than 55 % a title of 16 px is one to read. Further out than 28 % a line holds a word or less: a stub says nothing.
export const detailAt = (zoom: number): Detail =>
  zoom >= 0.55 ? 'near' : zoom >= 0.35 ? 'mid' : zoom >= 0.28 ? 'far' : 'block'

/** How much of a link is drawn: all, its verb only beside what is selected, no verb, or only the line. */
export type LinkDetail = 'verbs' | 'chosen' | 'heads' | 'line'

// Nearer than three quarters a verb of 12 px can be read; further out verbs only cover one another.
export const linkDetailAt = (zoom: number): LinkDetail =>
  zoom >= 0.75 ? 'verbs' : zoom >= 0.35 ? 'chosen' : zoom > 0.25 ? 'heads' : 'line'

/** One value for the whole canvas: a thousand cards that each read the zoom would each run at each step of it. */
function onceFor<T>(name: string, at: (zoom: number) => T): (editor: Editor) => Atom<T> {
  const known = new WeakMap<Editor, Atom<T>>()
  return (editor) => {
    const one = known.get(editor)
    if (one) return one
    const made = atom(name, at(editor.getZoomLevel()))
    known.set(editor, made)
    editor.disposables.add(react(name, () => made.set(at(editor.getZoomLevel()))))
    return made
  }
}

export const detailOf = onceFor('detail', detailAt)
export const linkDetailOf = onceFor('link detail', linkDetailAt)
