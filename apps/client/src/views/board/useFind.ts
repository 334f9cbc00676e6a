import { useCallback, useEffect, useRef, useState } from 'react'

/**
 * The search: open or not. Who searches types at once, and the dialog takes a moment to come: until its field has the
 * focus, letters are gathered here, or they would reach for the tools of the canvas.
 */
export function useFind() {
  const [finding, setFinding] = useState(false)
  const early = useRef('')
  const shown = useRef(false)
  const listening = useRef<(() => void) | undefined>(undefined)

  const stop = useCallback((): string => {
    listening.current?.()
    listening.current = undefined
    const typed = early.current
    early.current = ''
    return typed
  }, [])
  const close = useCallback(() => {
    stop()
    shown.current = false
    setFinding(false)
  }, [stop])
  const open = useCallback(() => {
    // Asked for once more while it is there, it has the focus already and would not call back.
    if (shown.current) return
    shown.current = true
    setFinding(true)
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
      if (event.key === 'Tab' || event.key === 'Shift') return
      event.preventDefault()
      event.stopImmediatePropagation()
      if (event.key === 'Escape') close()
      else if (event.key === 'Backspace') early.current = early.current.slice(0, -1)
      else if (Array.from(event.key).length === 1) early.current += event.key
    }
    addEventListener('keydown', press, { capture: true })
    listening.current = () => removeEventListener('keydown', press, { capture: true })
  }, [close])
  useEffect(() => () => void stop(), [stop])

  return { finding, open, close, ready: stop }
}
