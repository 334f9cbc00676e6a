import type { Editor } from 'tldraw'

/** A press on a card beside the title that is being written in it leaves the keyboard there: letters would be shortcuts. */
export function keepWriting(editor: Editor): () => void {
  const container = editor.getContainer()
  const hold = (event: MouseEvent) => {
    const at = event.target instanceof Element ? event.target : undefined
    // The editor heard of the press before, and has ended what it is to end.
    const goesOn = editor.getEditingShapeId() !== null
    if (goesOn && at?.closest('.tl-canvas') && !at.closest('textarea, [contenteditable]'))
      event.preventDefault()
  }
  container.addEventListener('mousedown', hold)
  return () => container.removeEventListener('mousedown', hold)
}
