import { react, type Editor } from 'tldraw'
import { linksInSight } from './culling.ts'
import { linkDetailOf } from './lod.ts'

/** More lines than these cross one another until none can be followed. */
export const tangle = 120

/** Far out on a dense board its lines step back, and those of what is selected stand before them. By one attribute. */
export const thinLinks = (editor: Editor): (() => void) =>
  react('thin links', () => {
    const isTangle = linkDetailOf(editor).get() !== 'verbs' && linksInSight(editor) > tangle
    editor.getContainer().toggleAttribute('data-tangle', isTangle)
  })
