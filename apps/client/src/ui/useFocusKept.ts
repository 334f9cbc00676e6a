import { useEffect } from 'react'
import { firstFocusable } from './focusable.ts'
import { focusMain } from './returnFocus.ts'

/** Time for whoever closes, as a dialog, to give the focus back by itself. */
const patience = 60

/** What had the keyboard may go, as a finding does that was repaired: then it is near where that was, never nowhere. */
export function useFocusKept(): void {
  useEffect(() => {
    let last: { element: Element; around: Element[] } | undefined
    let timer: ReturnType<typeof setTimeout> | undefined
    const remember = ({ target }: FocusEvent) => {
      if (target instanceof Element) last = { element: target, around: ancestorsOf(target) }
    }
    const look = () => {
      timer = undefined
      if (document.activeElement !== document.body || !last || last.element.isConnected) return
      const near = last.around.find((one) => one.isConnected && one !== document.body)
      const next = near?.closest('main, aside, [role="dialog"]') && firstFocusable(near)
      if (next) next.focus()
      else focusMain()
    }
    const watcher = new MutationObserver(() => {
      if (last && !last.element.isConnected) timer ??= setTimeout(look, patience)
    })
    document.addEventListener('focusin', remember)
    watcher.observe(document.body, { childList: true, subtree: true })
    return () => {
      clearTimeout(timer)
      watcher.disconnect()
      document.removeEventListener('focusin', remember)
    }
  }, [])
}

function ancestorsOf(element: Element): Element[] {
  const above = element.parentElement
  return above && above !== document.body ? [above, ...ancestorsOf(above)] : []
}
