import type { Page } from '@playwright/test'

const pressable = 'button, a[href], summary, select, [role=button], [role=tab]'

/**
 * What a finger may miss: things to press in the middle of the page whose place to press is under 44 px either way. A bar
 * of the calendar is as wide as its days, and the name of its line does the same.
 */
export const tooSmall = (page: Page): Promise<string[]> =>
  page.evaluate((selector) => {
    const least = 44
    const hits = (element: Element, x: number, y: number) => {
      const there = document.elementFromPoint(x, y)
      return there !== null && element.contains(there)
    }
    const isSmall = (element: Element): boolean => {
      element.scrollIntoView({ block: 'center', inline: 'center' })
      const { left, top, width, height } = element.getBoundingClientRect()
      const [x, y] = [left + width / 2, top + height / 2]
      if (!hits(element, x, y)) return false
      const reach = (dx: number, dy: number) => {
        let far = 0
        while (far < least && hits(element, x + dx * (far + 1), y + dy * (far + 1))) far++
        return far
      }
      const high = reach(0, -1) + reach(0, 1) + 1
      const wide = element.matches('[data-bar]') ? least : reach(-1, 0) + reach(1, 0) + 1
      // A border may lie between two dots.
      return wide < least - 1 || high < least - 1
    }
    return [...document.querySelectorAll(`main :is(${selector})`)]
      .filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .filter(isSmall)
      .map((element) => {
        const { width, height } = element.getBoundingClientRect()
        const name = element.getAttribute('aria-label') ?? element.textContent
        return `${name}: ${Math.round(width)} × ${Math.round(height)}`
      })
  }, pressable)
