import { useState } from 'react'
import type { KeyboardEvent, PointerEvent } from 'react'
import { daysAfter } from '@parley/model/rules/time.ts'
import type { Days } from '../../panels/days-of.ts'

/** What is taken hold of: the whole, its first day or its last. */
export type Hold = 'whole' | 'from' | 'to'

/** The days after one end, or both, were moved by so many; the first is never after the last. */
export function stretched({ from, to }: Days, hold: Hold, by: number): Days {
  const moved = (day: string | undefined) => day && daysAfter(day, by)
  const next = { from: hold === 'to' ? from : moved(from), to: hold === 'from' ? to : moved(to) }
  if (next.from === undefined || next.to === undefined || next.from <= next.to) return next
  return hold === 'from' ? { from: next.to, to: next.to } : { from: next.from, to: next.from }
}

interface Options {
  days: Days
  /** Pixels a day. */
  scale: number
  mayMove: boolean
  /** How its days change: what they are now is known to the board, and a moment later to the page. */
  onMove: (change: (days: Days) => Days) => void
  onOpen: () => void
}

export type Stretch = ReturnType<typeof useStretch>

/** A bar that is moved and stretched by hand or by keyboard; written once, when it is let go. */
export function useStretch({ days, scale, mayMove, onMove, onOpen }: Options) {
  const [held, setHeld] = useState<{ hold: Hold; x: number; by: number; pointer: number }>()
  const by = held ? held.by : 0
  const take = (hold: Hold) => (event: PointerEvent<HTMLElement>) => {
    if (!mayMove || event.button !== 0) return
    event.stopPropagation()
    event.currentTarget.setPointerCapture(event.pointerId)
    setHeld({ hold, x: event.clientX, by: 0, pointer: event.pointerId })
  }
  const move = (event: PointerEvent) => {
    if (held?.pointer !== event.pointerId) return
    setHeld({ ...held, by: Math.round((event.clientX - held.x) / scale) })
  }
  const letGo = () => {
    if (held && by !== 0) onMove((now) => stretched(now, held.hold, by))
    setHeld(undefined)
  }
  const press = (event: KeyboardEvent) => {
    const pressed = pressedBy(event)
    if (!pressed || !mayMove) return
    event.preventDefault()
    onMove((now) => stretched(now, pressed.hold, pressed.by))
  }
  const hands = { onPointerMove: move, onPointerUp: letGo, onPointerCancel: () => setHeld(undefined) }
  const isHeld = held !== undefined && by !== 0
  return {
    days: held ? stretched(days, held.hold, by) : days,
    isHeld,
    bar: { onPointerDown: take('whole'), ...hands, onKeyDown: press },
    open: () => isHeld || onOpen(),
    edge: (hold: 'from' | 'to') => ({ onPointerDown: take(hold), ...hands }),
  }
}

/** Arrows move by a day, with Shift by a week: the whole, with Ctrl or Cmd its first day, with Alt its last. */
function pressedBy({ key, shiftKey, altKey, ctrlKey, metaKey }: KeyboardEvent): Pressed | undefined {
  const way = { ArrowLeft: -1, ArrowRight: 1 }[key]
  if (way === undefined) return undefined
  return { hold: altKey ? 'to' : ctrlKey || metaKey ? 'from' : 'whole', by: way * (shiftKey ? 7 : 1) }
}

type Pressed = { hold: Hold; by: number }
