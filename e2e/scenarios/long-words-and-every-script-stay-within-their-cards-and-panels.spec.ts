import type { Locator } from '@playwright/test'
import { scenario, expect } from '../cast.ts'

const german = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'
const icelandic = 'Vaðlaheiðarvegavinnuverkfærageymsluskúrslyklakippuhringurinn'
const arabic = 'العملاء الذين يعودون كل أسبوع ويعرفون اسم البائع'
const japanese = '毎週来てくださるお客様のための詰め替えパウチのご案内'

scenario('Long words and every script stay within their cards and panels', async ({ alice }) => {
  await alice.opensANewBoard(`
    plan "${german}" ownBrand=${german}
    segment german "${german}" brandShares={"${german}":60,"Halden":40} loyalty=loyal
    message icelandic "${icelandic}"
    contactPoint arabic "${arabic}" place="${german}" occasion="${icelandic}" approach="${arabic}" startsOn=2026-09-01 endsOn=2026-09-30 direction=oneWay
    objective japanese "${japanese}" measure="${german}" baseline=31 target=36 unit="${german}" deadline=2027-02-28`)
  await alice.page.getByRole('button', { name: /Set it to 100%/ }).click()
  for (const id of ['german', 'icelandic', 'arabic', 'japanese']) {
    await alice.goesTo({ german, icelandic, arabic, japanese }[id] ?? '')
    await expect(alice.field('Title')).not.toHaveValue('')
    expect(await overflowing(alice.card(id))).toEqual([])
    expect(await overflowing(alice.panel)).toEqual([])
  }
  await alice.goesTo(german)
  expect(await namesShown(alice.card('german'))).toEqual(['Halden'])
  await expect(alice.card('arabic').locator('[dir=auto]').first()).toHaveCSS('direction', 'rtl')
  await alice.looksAt('Findings')
  expect(await overflowing(alice.panel)).toEqual([])
  expect(await overflowing(alice.page.getByRole('banner'))).toEqual([])
  await alice.visits('/')
  expect(await overflowing(alice.page.getByRole('main'))).toEqual([])
})

scenario(
  'Far out a card says its title in whole words, or shows by its icon alone what it is',
  async ({ alice }) => {
    await alice.opensANewBoard(`
    segment regulars "Regulars of the refill bays" x=0 y=0
    message icelandic "${icelandic}" x=0 y=300`)
    const zoomsOutTo = async (level: string) => {
      await alice.clicks('Zoom out')
      await expect(alice.page.getByRole('toolbar', { name: 'Zoom and undo' })).toContainText(level)
    }
    const title = (id: string) => alice.card(id).locator('[dir=auto]').first()
    const sizeOf = async (id: string) => {
      const zoom = (await alice.boxOf(id)).width / 240
      return title(id).evaluate((one, by) => Number.parseFloat(getComputedStyle(one).fontSize) * by, zoom)
    }
    for (const level of ['80', '64', '51']) await zoomsOutTo(level)
    await expect(title('regulars')).toHaveText('Regulars of the refill bays')
    for (const id of ['regulars', 'icelandic']) expect(await sizeOf(id)).toBeGreaterThanOrEqual(10)
    for (const level of ['41', '33']) await zoomsOutTo(level)
    expect(await sizeOf('regulars')).toBeGreaterThanOrEqual(10)
    expect(await sizeOf('icelandic')).toBe(0)
    for (const id of ['regulars', 'icelandic']) expect(await overflowing(alice.card(id))).toEqual([])
    await zoomsOutTo('26')
    await expect(alice.card('regulars')).toHaveText('')
    await expect(alice.card('regulars').locator('svg').first()).toBeVisible()
  },
)

scenario('Far out a title that is longer than its card ends in dots', async ({ alice }) => {
  await alice.opensANewBoard(`
    segment long "Regulars of the refill bays who come every week and know whom they buy from" x=0 y=0
    segment short "Regulars" x=300 y=0`)
  for (const level of ['80', '64', '51', '41']) {
    await alice.clicks('Zoom out')
    await expect(alice.page.getByRole('toolbar', { name: 'Zoom and undo' })).toContainText(level)
  }
  const long = await linesIn(alice.card('long'))
  expect(long.all).toBeGreaterThan(long.seen)
  expect(long.dotsAfter).toBe(long.seen)
  const short = await linesIn(alice.card('short'))
  expect(short.all).toBe(short.seen)
})

/** How many lines the title of a card has, how many are seen, and after which of them dots stand for the rest. */
function linesIn(card: Locator): Promise<{ all: number; seen: number; dotsAfter: number | undefined }> {
  return card
    .locator('[dir=auto]')
    .first()
    .evaluate((title) => {
      const { display, lineHeight, webkitLineClamp } = getComputedStyle(title)
      const line = Number.parseFloat(lineHeight)
      return {
        all: Math.round(title.scrollHeight / line),
        seen: Math.round(title.clientHeight / line),
        // Only a box that clamps its lines draws dots.
        dotsAfter: display === 'block' ? undefined : Number(webkitLineClamp),
      }
    })
}

/** The names of brands that stand under their parts of the bar: a name that does not fit lies in a line below, unseen. */
function namesShown(card: Locator): Promise<string[]> {
  return card.locator('[role=img] + div > span').evaluateAll((parts) =>
    parts.flatMap((part) => {
      const [name] = part.children
      const seen = name && name.getBoundingClientRect().top < part.getBoundingClientRect().bottom - 1
      return seen ? [name.textContent ?? ''] : []
    }),
  )
}

/** What would have to be scrolled sideways, or is cut without a word. Inputs scroll by themselves. */
function overflowing(within: Locator): Promise<string[]> {
  return within.evaluate((root) => {
    const spilt = [root, ...root.querySelectorAll('*')].filter((element) => {
      if (!(element instanceof HTMLElement) || element.matches('input, textarea, select, .sr')) return false
      const { overflowX, textOverflow } = getComputedStyle(element)
      if (textOverflow === 'ellipsis' || (overflowX === 'visible' && element !== root)) return false
      return element.scrollWidth > element.clientWidth + 1
    })
    return spilt.map((one) => `${one.tagName}.${one.className} ${one.textContent?.slice(0, 40)}`)
  })
}
