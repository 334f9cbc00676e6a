import type { Editor, TLEventInfo } from 'tldraw'
import { isPhone, watchPhone } from '../ui/phone.ts'

/** On a phone the canvas is for looking: one finger moves it, a tap on a card or a link selects it. */
export function lookOnly(editor: Editor): () => void {
  const takeUp = () => editor.setCurrentTool(isPhone() ? 'hand' : 'select')
  const tap = (event: TLEventInfo) => {
    // A finger that moved is in `hand.dragging` by now.
    if (event.name !== 'pointer_up' || !isPhone() || !editor.isIn('hand.pointing')) return
    const hit = editor.getShapeAtPoint(editor.inputs.currentPagePoint, { hitInside: true, margin: 8 })
    editor.setSelectedShapes(hit ? [hit.id] : [])
  }
  if (isPhone()) takeUp()
  editor.on('before-event', tap)
  const stop = watchPhone(takeUp)
  return () => {
    stop()
    editor.off('before-event', tap)
  }
}
