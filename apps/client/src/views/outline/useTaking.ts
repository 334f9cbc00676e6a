import { useEffect, useEffectEvent, useLayoutEffect, useRef, type FocusEvent } from 'react'
import type { RowFocus } from './useRowFocus.ts'
import type { Sight } from './useSight.ts'

/**
 * After each painting: what was asked for has the keyboard, as soon as it is there. The keyboard is never lost with a row
 * or a field that went away. Answers what the list has to hear.
 */
export function useTaking(keys: readonly string[], focus: RowFocus, sight: Sight, cell?: string) {
  const { list, rows } = sight
  const { at, goal } = focus
  const served = useRef(0)
  const within = useRef(false)
  const keep = () => {
    if (goal.times === served.current && within.current && document.activeElement === document.body)
      take(list.current, keys[at], cell)
  }
  useLayoutEffect(() => {
    const index = goal.times !== served.current && goal.key !== undefined ? keys.indexOf(goal.key) : -1
    if (index < 0) return keep()
    rows.scrollToIndex(index, { align: goal.align })
    if (take(list.current, goal.key, goal.inside)) served.current = goal.times
  })
  // A field in an open row closes by itself: the list is not painted for that.
  const kept = useEffectEvent(keep)
  useEffect(() => {
    const watcher = new MutationObserver(() => kept())
    if (list.current) watcher.observe(list.current, { childList: true, subtree: true })
    return () => watcher.disconnect()
  }, [list])
  return {
    onFocus: () => {
      within.current = true
    },
    /** What is taken away says nothing of where the keyboard goes. */
    onBlur: ({ target, currentTarget }: FocusEvent<HTMLElement>) => {
      queueMicrotask(() => {
        if (target.isConnected && !currentTarget.contains(document.activeElement)) within.current = false
      })
    },
  }
}

function take(list: HTMLElement | null, key: string | undefined, inside: string | undefined): boolean {
  const row = list?.querySelector<HTMLElement>(`[data-row="${CSS.escape(key ?? '')}"]`)
  const goal = inside === undefined ? row : row?.querySelector<HTMLElement>(inside)
  goal?.focus({ preventScroll: inside === undefined })
  return goal !== null && goal !== undefined
}
