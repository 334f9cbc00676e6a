import { refillPouch } from '@parley/model/templates/refill-pouch.ts'
import { planFileOf } from '@parley/model/board/plan-file.ts'
import { boardFrom } from '@parley/model/board/from-file.ts'
import { breaches } from '../breaches.ts'
import { scenario, expect } from '../cast.ts'

const orders = { step: 'by step', strand: 'by strand', table: 'as a table' }

for (const [order, said] of Object.entries(orders))
  scenario(`The outline ${said} is for everybody with a card open, wide and narrow`, async ({ alice }) => {
    const { page } = alice
    const whole = await alice.makesABoard(planFileOf(boardFrom(refillPouch.file)))
    await page.setViewportSize({ width: 1280, height: 800 })
    await alice.visits(`/board/${whole}?view=outline&by=${order}`)
    const row = page.getByRole('row', { name: /Brimberg/ }).first()
    await row
      .getByRole(order === 'table' ? 'rowheader' : 'gridcell')
      .first()
      .click()
    if (order === 'table') await page.keyboard.press('Enter')
    await expect(page.getByRole('textbox', { name: 'Title', exact: true })).toBeVisible()
    expect(await breaches(page)).toEqual([])
    await page.setViewportSize({ width: 320, height: 640 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    expect(await breaches(page)).toEqual([])
  })

scenario(
  'The outline of an empty plan as a table is for everybody, on a narrow screen too',
  async ({ alice }) => {
    const { page } = alice
    const empty = await alice.makesABoard('plan "Nothing yet"')
    await page.setViewportSize({ width: 320, height: 640 })
    await alice.visits(`/board/${empty}?view=outline&by=table`)
    await expect(page.getByRole('heading', { name: 'Outline', level: 2 })).toBeVisible()
    expect(await breaches(page)).toEqual([])
  },
)
