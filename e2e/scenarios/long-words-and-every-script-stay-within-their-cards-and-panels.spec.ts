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
  await alice.page.getByRole('button', { name: /Set it to 100 %/ }).click()
  for (const id of ['german', 'icelandic', 'arabic', 'japanese']) {
    await alice.goesTo({ german, icelandic, arabic, japanese }[id] ?? '')
    await expect(alice.field('Title')).not.toHaveValue('')
    expect(await overflowing(alice.card(id))).toEqual([])
    expect(await overflowing(alice.panel)).toEqual([])
  }
  await expect(alice.card('arabic').locator('[dir=auto]').first()).toHaveCSS('direction', 'rtl')
  await alice.looksAt('Findings')
  expect(await overflowing(alice.panel)).toEqual([])
  expect(await overflowing(alice.page.getByRole('banner'))).toEqual([])
  await alice.visits('/')
  expect(await overflowing(alice.page.getByRole('main'))).toEqual([])
})

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
