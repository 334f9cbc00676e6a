import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** The rules of those tags that look at colours; to all others dark and light are the same page. */
const ofColours = ['color-contrast', 'link-in-text-block']

/**
 * What on this page is not for everybody, as axe finds it in light and in dark; empty is as it should be. Without
 * motion, so that nothing is looked at halfway between the two.
 */
export async function breaches(page: Page): Promise<string[]> {
  // Looked at where it stands: no page here holds a frame, for which axe would open a second page each time.
  // It is to describe what is wrong alone: what is right has a place and a piece of the page too, in its thousands.
  const axe = () => new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] })
  return [
    ...(await breachesIn('dark', page, axe().withTags(tags))),
    ...(await breachesIn('light', page, axe().withRules(ofColours))),
  ]
}

async function breachesIn(colorScheme: 'dark' | 'light', page: Page, axe: AxeBuilder): Promise<string[]> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
  const { violations } = await axe.analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${colorScheme} ${id}: ${html.slice(0, 200)}`),
  )
}
