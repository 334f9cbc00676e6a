let last: HTMLElement | undefined

// Dialogs here are opened from menus and keys, so Radix knows no button to go back to; a menu's item is gone by then.
document.addEventListener('focusin', ({ target }) => {
  if (target instanceof HTMLElement && !target.closest('[role="dialog"], [role="menu"]')) last = target
})

/** For a dialog that closes: back to where the person was on the page before it opened. */
export function returnFocus(event: Event): void {
  event.preventDefault()
  if (last?.isConnected && last !== document.body) last.focus()
  else focusMain()
}

/** Where the keyboard is when what had it is gone, or nothing had it yet: in the page's main part. */
export function focusMain(): void {
  const main = document.querySelector<HTMLElement>('main')
  const place = main?.querySelector<HTMLElement>('[data-takes-keys] [tabindex]') ?? main
  place?.focus({ preventScroll: true })
}
