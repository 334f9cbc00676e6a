import type { Locator } from '@playwright/test'
import { scenario, expect } from '../cast.ts'

scenario('The name of a bar stays in sight when its beginning is not', async ({ alice }) => {
  const board = await alice.makesABoard(`
    contactPoint long "Care line" startsOn=2026-09-01 endsOn=2027-08-31
    contactPoint short "Morning radio" startsOn=2026-09-01 endsOn=2026-12-31`)
  await alice.visits(`/board/${board}?view=calendar`)
  const calendar = alice.page.getByRole('list', { name: 'Everything that has days, by kind' })
  const bar = calendar.locator('[data-bar="long"]')
  const name = bar.getByText('Care line')
  await expect(name).toBeVisible()
  await calendar.evaluate((strip) => (strip.scrollLeft = strip.scrollWidth))
  const edge = async () => {
    const rows = await calendar.locator('[aria-hidden] button').first().boundingBox()
    return rows ? rows.x + rows.width : 0
  }
  const past = async (what: Locator) => ((await what.boundingBox())?.x ?? Number.NaN) - (await edge())
  expect(await past(bar)).toBeLessThan(0)
  await expect.poll(() => past(name)).toBeGreaterThanOrEqual(0)
  expect(await past(name)).toBeLessThan(40)
})
