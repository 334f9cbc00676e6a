import { boardViews } from '../../apps/client/src/panels/board-views.ts'
import { en } from '../../apps/client/src/words/en.ts'
import { breaches } from '../breaches.ts'
import { scenario, expect } from '../cast.ts'

const plans = {
  'a whole plan': { width: 1280, template: 'refill-pouch' },
  'a whole plan on a narrow screen': { width: 320, template: 'refill-pouch' },
  'an empty plan on a narrow screen': { width: 320, template: undefined },
}

for (const [name, { width, template }] of Object.entries(plans))
  scenario(`Every view of ${name} is for everybody`, async ({ alice }) => {
    const { page } = alice
    await page.setViewportSize({ width, height: 800 })
    const board = await (template ? alice.makesABoardFrom(template) : alice.makesABoard('plan "Nothing yet"'))
    await alice.visits(`/board/${board}?view=brief`)
    for (const view of boardViews) {
      const called = en.board.views[view]
      await alice.turnsTo(called)
      if (template && view === 'canvas')
        await expect(alice.cards.filter({ visible: true }).first()).toBeVisible()
      expect(await breaches(page), called).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth), called).toBe(width)
    }
  })
