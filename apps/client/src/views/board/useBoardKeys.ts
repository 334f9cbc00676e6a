import { useEffect, useEffectEvent } from 'react'
import type { BoardSession } from '../../session/session.ts'

/** Ctrl K and Ctrl F find; Ctrl Z outside of the canvas, which has its own, takes back what I did. */
export function useBoardKeys(session: BoardSession, onFind: () => void): void {
  const find = useEffectEvent(onFind)
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return
      const key = event.key.toLowerCase()
      if (key === 'k' || (key === 'f' && !event.shiftKey)) {
        event.preventDefault()
        event.stopPropagation()
        find()
      }
      if ((key !== 'z' && key !== 'y') || event.defaultPrevented || hasOwnUndo(event.target)) return
      event.preventDefault()
      // The canvas hears keys of the whole page while it has the focus, and would take back a second step.
      event.stopPropagation()
      if (key === 'y' || event.shiftKey) session.undo.redo()
      else session.undo.undo()
    }
    addEventListener('keydown', press, { capture: true })
    return () => removeEventListener('keydown', press, { capture: true })
  }, [session])
}

const withoutLetters = ['radio', 'checkbox', 'range'].map((type) => `:not([type=${type}])`).join('')

/** The canvas takes back by itself, but for one that shows the past; in a field whose letters are not written yet, the browser does. */
function hasOwnUndo(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  return (
    target.closest(':not([data-still]) > .tl-container') !== null ||
    target.matches(`input${withoutLetters}, [contenteditable]`)
  )
}
