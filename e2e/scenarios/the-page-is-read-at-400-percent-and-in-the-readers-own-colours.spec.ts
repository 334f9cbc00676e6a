import { refillPouch } from '@parley/model/templates/refill-pouch.ts'
import { planFileOf } from '@parley/model/board/plan-file.ts'
import { boardFrom } from '@parley/model/board/from-file.ts'
import { boardViews } from '../../apps/client/src/panels/board-views.ts'
import { en } from '../../apps/client/src/words/en.ts'
import { scenario, expect } from '../cast.ts'

scenario(
  'At 400 % every view is read by going down, and its bars leave it half of the page',
  async ({ alice }) => {
    const { page } = alice
    const board = await alice.makesABoard(planFileOf(boardFrom(refillPouch.file)))
    // 1280 × 1024 at 400 %.
    await page.setViewportSize({ width: 320, height: 256 })
    await alice.visits(`/board/${board}?view=brief`)
    for (const view of boardViews) {
      await alice.turnsTo(en.board.views[view])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
      const stage = await page.locator('main').boundingBox()
      expect(stage?.height).toBeGreaterThan(128)
    }
  },
)

scenario('In the reader’s own colours, what is chosen and what is drawn can be told', async ({ alice }) => {
  const { page } = alice
  const board = await alice.makesABoard(planFileOf(boardFrom(refillPouch.file)))
  await page.emulateMedia({ forcedColors: 'active' })
  await alice.visits(`/board/${board}?view=journey`)
  await expect(page.getByRole('heading', { name: 'Journey', level: 2 })).toBeVisible()
  const ground = (name: string) =>
    page.getByRole('link', { name, exact: true }).evaluate((link) => getComputedStyle(link).backgroundColor)
  expect(await ground('Journey')).not.toBe(await ground('Loop'))
  const gauge = page.getByRole('figure').getByRole('img')
  const [ours, theirs] = await gauge
    .locator('span')
    .evaluateAll((parts) => parts.map((part) => getComputedStyle(part).backgroundColor))
  expect(ours).not.toBe(theirs)
})
