import type { Page } from '@playwright/test'
import axeCore, { type RunOptions } from 'axe-core'

declare global {
  /** On the page, once it was put there. */
  var axe: typeof axeCore | undefined
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** The rules of those tags that look at colours; to all others dark and light are the same page. */
const ofColours = ['color-contrast', 'link-in-text-block']

/**
 * What on this page is not for everybody, as axe finds it in light and in dark; empty is as it should be. Without
 * motion, so that nothing is looked at halfway between the two.
 */
export async function breaches(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeCore.source)
  return [
    ...(await breachesIn('dark', page, { runOnly: { type: 'tag', values: tags } })),
    ...(await breachesIn('light', page, { runOnly: { type: 'rule', values: ofColours } })),
  ]
}

async function breachesIn(colorScheme: 'dark' | 'light', page: Page, only: RunOptions): Promise<string[]> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
  const found = await page.evaluate(async (options) => {
    const { violations } = (await globalThis.axe?.run(document, options)) ?? {}
    return violations?.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`))
  }, lean(only))
  if (!found) throw new Error('Nobody looked: axe is not on the page.')
  return found.map((breach) => `${colorScheme} ${breach}`)
}

/**
 * It is to describe what is wrong alone: what is right has a place and a piece of the page too, in its thousands. No page
 * here holds a frame, a sound or a film, nor a style sheet that axe could not read where it stands.
 */
const lean = (only: RunOptions): RunOptions => ({
  ...only,
  resultTypes: ['violations'],
  iframes: false,
  preload: false,
})
