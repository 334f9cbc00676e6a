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
  const [rows, at] = [
    await calendar.locator('[aria-hidden] button').first().boundingBox(),
    await name.boundingBox(),
  ]
  if (!rows || !at) throw new Error('A name is not there.')
  expect((await bar.boundingBox())?.x).toBeLessThan(rows.x + rows.width)
  expect(at.x).toBeGreaterThanOrEqual(rows.x + rows.width)
  expect(at.x).toBeLessThan(rows.x + rows.width + 40)
})
