import type { KeyboardEvent } from 'react'

const ways: Record<string, (at: number) => number> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  Home: () => 0,
  End: () => -1,
}

/**
 * Goes to the next line while the key is handled. The library goes there a moment later: on a busy page Enter came
 * first, and did what stands in the line before.
 */
export function walkMenu(event: KeyboardEvent<HTMLElement>): void {
  const { key, target, currentTarget, ctrlKey, metaKey, altKey, shiftKey } = event
  const lines = [...currentTarget.querySelectorAll<HTMLElement>('[role^="menuitem"]:not([data-disabled])')]
  const at = lines.findIndex((line) => line === target)
  const to = ways[key]?.(at)
  if (to === undefined || at < 0 || ctrlKey || metaKey || altKey || shiftKey) return
  // The library leaves alone what is already dealt with.
  event.preventDefault()
  lines.at(to % lines.length)?.focus()
}
