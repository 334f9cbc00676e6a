let last: HTMLElement | undefined

// Dialogs here are opened from menus and keys, so Radix knows no button to go back to; a menu's item is gone by then.
document.addEventListener('focusin', ({ target }) => {
  if (target instanceof HTMLElement && !target.closest('[role="dialog"], [role="menu"]')) last = target
})

/** For a dialog that closes: back to where the person was on the page before it opened. */
export function returnFocus(event: Event): void {
  event.preventDefault()
  if (last?.isConnected) last.focus()
}
