import { defaultHandleExternalTextContent, type Editor } from 'tldraw'
import { sayIn, sceneOf } from './scene.ts'
import { tongue } from './tongue.ts'

/** What is pasted or dropped from outside: an address stays text, since looking it up would leave the page’s origin. */
export function takeContent(editor: Editor): () => void {
  const scene = sceneOf(editor)
  const refuse = () => sayIn(scene, tongue.words.canvas.notAPicture)
  editor.registerExternalContentHandler('url', ({ url, point }) => {
    void defaultHandleExternalTextContent(editor, { text: url, ...(point && { point }) })
  })
  editor.registerExternalContentHandler('svg-text', refuse)
  editor.registerExternalContentHandler('embed', null)
  editor.registerExternalAssetHandler('url', null)
  return () => {
    editor.registerExternalContentHandler('url', null)
    editor.registerExternalContentHandler('svg-text', null)
  }
}
