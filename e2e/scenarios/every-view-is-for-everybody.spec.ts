import { refillPouch } from '@parley/model/templates/refill-pouch.ts'
import { planFileOf } from '@parley/model/board/plan-file.ts'
import { boardFrom } from '@parley/model/board/from-file.ts'
import { breaches } from '../breaches.ts'
import { scenario, expect } from '../cast.ts'

const views = ['Journey', 'Calendar', 'Loop', 'Voice', 'Brief'] as const

scenario(
  'Every view of a whole plan and of an empty one is for everybody, also on a narrow screen',
  async ({ alice }) => {
    const { page } = alice
    const whole = await alice.makesABoard(planFileOf(boardFrom(refillPouch.file)))
    const empty = await alice.makesABoard('plan "Nothing yet"')
    for (const view of views) {
      await page.setViewportSize({ width: 1280, height: 800 })
      await alice.visits(`/board/${whole}?view=${view.toLowerCase()}`)
      await expect(page.getByRole('heading', { name: view, level: 2 })).toBeVisible()
      expect(await breaches(page)).toEqual([])
      await page.setViewportSize({ width: 320, height: 640 })
      expect(await breaches(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
      await alice.visits(`/board/${empty}?view=${view.toLowerCase()}`)
      await expect(page.getByRole('link', { name: 'Go to the canvas' })).toBeVisible()
      expect(await breaches(page)).toEqual([])
    }
  },
)
