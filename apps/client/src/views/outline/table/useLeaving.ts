import { useRef, type FocusEvent, type KeyboardEvent, type RefObject } from 'react'
import { flushSync } from 'react-dom'

/** Where one goes from a cell that was written in; `stay` leaves all as it was. */
export type Leave = 'stay' | 'down' | 'next' | 'before' | 'away'

/** The parts of a control that Tab walks through. */
export const within = 'input, textarea, select, button:not([tabindex="-1"])'

type Box = HTMLElement | null

/** How one leaves a cell, by key or by going elsewhere: what was typed is settled first, and only once. */
export function useLeaving(box: RefObject<Box>, settle: () => void, onLeave: (to: Leave) => void) {
  const done = useRef(false)
  const settling = useRef(false)
  /** Whoever typed what is none stays, and reads why. */
  const leave = (to: Leave) => {
    if (done.current) return
    const { activeElement } = document
    if (activeElement instanceof HTMLElement && box.current?.contains(activeElement) && to !== 'away') {
      settling.current = true
      flushSync(() => activeElement.blur())
      settling.current = false
      if (box.current.querySelector('[aria-invalid="true"]')) return activeElement.focus()
    }
    done.current = true
    settle()
    onLeave(to)
  }
  const press = (event: KeyboardEvent<HTMLElement>) => {
    event.stopPropagation()
    const to = leaveBy(event, box.current)
    if (to === undefined) return
    if (to === 'stay') {
      done.current = true
      onLeave(to)
    } else leave(to)
    event.preventDefault()
  }
  const blur = (event: FocusEvent<HTMLElement>) => {
    if (!settling.current && !event.currentTarget.contains(event.relatedTarget)) leave('away')
  }
  return { onKeyDown: press, onBlur: blur }
}

/** Where a key leads out of the cell; undefined where it is the control's own. */
function leaveBy(event: KeyboardEvent<HTMLElement>, box: Box): Leave | undefined {
  const { key, target, shiftKey, altKey, ctrlKey, metaKey } = event
  if (event.nativeEvent.isComposing || !(target instanceof HTMLElement)) return undefined
  if (key === 'Escape') return 'stay'
  const enters = key === 'Enter' && !event.defaultPrevented && !target.matches('button')
  if (enters && !shiftKey && !altKey) return 'down'
  if (key === 'Tab' && !ctrlKey && !metaKey && isLast(box, target, shiftKey))
    return shiftKey ? 'before' : 'next'
  return undefined
}

/** Tab walks through the parts of a control first. */
function isLast(box: Box, target: HTMLElement, backwards: boolean): boolean {
  const all = [...(box?.querySelectorAll<HTMLElement>(within) ?? [])].filter(
    (one) => one.tabIndex >= 0 && !one.matches('[type=radio]:not(:checked)'),
  )
  return all.length === 0 || target === (backwards ? all[0] : all.at(-1)) || !all.includes(target)
}
