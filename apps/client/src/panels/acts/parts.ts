import { firstFocusable } from '../../ui/focusable.ts'

/** The parts of the page between which F6 goes, in the order of reading. */
const parts = ['header', 'nav[data-part]', 'main', 'aside'] as const

/** Where the keyboard was in each part, so that one comes back to the same place. */
const left = new WeakMap<Element, HTMLElement>()

/** Goes on to the next part of the page, or back to the one before. The canvas takes the keyboard by itself. */
export function goToPart(by: 1 | -1, toCanvas: (() => void) | undefined): void {
  const shown = parts
    .map((part) => document.querySelector<HTMLElement>(part))
    .filter((one): one is HTMLElement => one !== null && one.offsetParent !== null)
  const now = document.activeElement
  const at = shown.findIndex((part) => part.contains(now))
  const from = shown[at]
  if (from && now instanceof HTMLElement) left.set(from, now)
  for (let step = 1; step <= shown.length; step++) {
    const part = shown.at((Math.max(at, 0) + by * step) % shown.length)
    if (part && part !== from && enter(part, toCanvas)) return
  }
}

function enter(part: HTMLElement, toCanvas: (() => void) | undefined): boolean {
  if (part.tagName === 'MAIN' && toCanvas) {
    toCanvas()
    return true
  }
  const known = left.get(part)
  const place = known?.isConnected && part.contains(known) ? known : firstIn(part)
  place?.focus()
  return place !== undefined
}

/** A panel is entered at its open tab: the one that is in the row of the tab keys. */
const firstIn = (part: HTMLElement): HTMLElement | undefined =>
  part.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]') ?? firstFocusable(part)
