import {
  atom,
  defaultHandleExternalFileContent,
  defaultHandleExternalTextContent,
  type Editor,
  type TLAssetId,
  type TLDefaultExternalContentHandlerOpts,
  type TLUiToast,
} from 'tldraw'
import { pictureTypes } from './assets.ts'
import { sayIn, sceneOf } from './scene.ts'
import { tongue } from './tongue.ts'

/** What tldraw finds to say of a file, in our words and where we say things. */
function sayingOf(editor: Editor): Pick<TLDefaultExternalContentHandlerOpts, 'toasts' | 'msg'> {
  const { notAPicture, pictureFailed, tooManyPictures } = tongue.words.canvas
  const told = new Map<string | undefined, string>([
    ['assets.files.type-not-allowed', notAPicture],
    ['assets.files.amount-too-big', tooManyPictures],
  ])
  const addToast = ({ title = pictureFailed }: Partial<TLUiToast>): string => {
    sayIn(sceneOf(editor), title)
    return title
  }
  const toasts = { addToast, removeToast: (id: string) => id, clearToasts: () => undefined }
  return { toasts: { ...toasts, toasts: atom('none', []) }, msg: (id) => told.get(id) ?? pictureFailed }
}

/** A picture that could not be kept leaves no empty frame behind. */
const takeItsShapes = (editor: Editor, asset: TLAssetId): void => {
  const shown = editor
    .getCurrentPageShapes()
    .filter((shape) => 'assetId' in shape.props && shape.props.assetId === asset)
  editor.deleteShapes(shown)
}

/** What is pasted or dropped from outside: an address stays text, since looking it up would leave the page’s origin. */
export function takeContent(editor: Editor): () => void {
  const refuse = () => sayIn(sceneOf(editor), tongue.words.canvas.notAPicture)
  const types = { acceptedImageMimeTypes: pictureTypes, acceptedVideoMimeTypes: [] }
  editor.registerExternalContentHandler('files', ({ files, point }) => {
    const saying = { ...types, ...sayingOf(editor) }
    void defaultHandleExternalFileContent(editor, { files, ...(point && { point }) }, saying)
  })
  editor.registerExternalContentHandler('url', ({ url, point }) => {
    void defaultHandleExternalTextContent(editor, { text: url, ...(point && { point }) })
  })
  editor.registerExternalContentHandler('svg-text', refuse)
  editor.registerExternalContentHandler('embed', null)
  editor.registerExternalAssetHandler('url', null)
  const forget = editor.sideEffects.registerAfterDeleteHandler('asset', ({ id }, source) => {
    if (source === 'user') takeItsShapes(editor, id)
  })
  return () => {
    forget()
    for (const type of ['files', 'url', 'svg-text'] as const)
      editor.registerExternalContentHandler(type, null)
  }
}
