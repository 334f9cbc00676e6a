import { useEffect, useEffectEvent } from 'react'
import { useStore } from 'zustand'
import { useSession } from '../session/useBoard.tsx'

/** When a field is asked for (a repair that is only a start), shows where it stands and puts the caret there. */
export function useOpenField(show?: () => void): void {
  const asked = useStore(useSession().asked)
  const reveal = useEffectEvent(() => show?.())
  useEffect(() => {
    if (!asked.write) return undefined
    reveal()
    const { field, over = false } = asked.write
    return focusWhenThere(field.split('.')[0] ?? '', over)
  }, [asked])
}

const patience = 2000

/** The card has to be shown first, which takes a paint or two. Answers how to give up. */
function focusWhenThere(name: string, over: boolean): () => void {
  const until = performance.now() + patience
  let frame = 0
  const look = () => {
    if (!focusField(name, over) && performance.now() < until) frame = requestAnimationFrame(look)
  }
  frame = requestAnimationFrame(look)
  return () => cancelAnimationFrame(frame)
}

function focusField(name: string, over: boolean): boolean {
  const field = document.querySelector(`[data-field="${CSS.escape(name)}"]`)
  const control = field?.querySelector<HTMLElement>('input, textarea, select, button')
  const fold = field?.closest('details')
  if (fold) fold.open = true
  control?.focus()
  if (over && (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement))
    control.select()
  return control !== null && control !== undefined && document.activeElement === control
}
