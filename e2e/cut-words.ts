import type { Page } from '@playwright/test'

const named = 'button, a, label, legend, summary, th, dt, h1, h2, h3, [role=tab], [role=menuitem]'

/** Names of things to press and headings whose end is not seen: they are cut, or run out of the window sideways. */
export const cutWords = (page: Page): Promise<string[]> =>
  page.evaluate((selector) => {
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement))
    const isCut = (element: Element): boolean => {
      const { overflowX } = getComputedStyle(element)
      // A name that is for the ear alone is a point on the screen.
      return (
        overflowX === 'hidden' && element.clientWidth > 8 && element.scrollWidth > element.clientWidth + 1
      )
    }
    const isOut = (element: Element): boolean => {
      const { left, right } = element.getBoundingClientRect()
      return (right > innerWidth + 1 || left < -1) && !scrolls(element)
    }
    return (
      [...document.querySelectorAll(selector)]
        .filter(
          (element) =>
            element.checkVisibility({ visibilityProperty: true }) && !element.closest('.sr, .tl-container'),
        )
        .flatMap((element) => [element, ...element.querySelectorAll('*')])
        // What people wrote may be as long as they like, and ends in three dots.
        .filter((element) => /^⟦[^“]*⟧$/.test((element.textContent ?? '').trim()))
        .filter((element) => isOut(element) || isCut(element))
        .map((element) => (element.textContent ?? '').trim())
    )
  }, named)
