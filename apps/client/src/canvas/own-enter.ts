import type { Editor } from 'tldraw'

/** An Enter that was pressed elsewhere, in a search that closed upon it, begins no title here when it is let go. */
export function hearOwnEnter(editor: Editor): () => void {
  const container = editor.getContainer()
  let pressed = false
  const down = ({ key }: KeyboardEvent) => {
    if (key === 'Enter') pressed = true
  }
  const up = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return
    if (!pressed) event.stopImmediatePropagation()
    pressed = false
  }
  container.addEventListener('keydown', down, { capture: true })
  container.addEventListener('keyup', up, { capture: true })
  return () => {
    container.removeEventListener('keydown', down, { capture: true })
    container.removeEventListener('keyup', up, { capture: true })
  }
}
