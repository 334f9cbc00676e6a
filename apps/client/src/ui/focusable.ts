const focusable =
  'a[href], button:not(:disabled), input:not(:disabled):not([type="hidden"]), select:not(:disabled), textarea:not(:disabled), [tabindex="0"]'

/** The first thing in a part of the page that can take the keyboard; what is hidden or out of reach is none. */
export const firstFocusable = (part: Element): HTMLElement | undefined =>
  [...part.querySelectorAll<HTMLElement>(focusable)].find(
    (one) => one.offsetParent !== null && one.closest('[inert], [data-behind]') === null,
  )
