import { scenario, expect } from '../cast.ts'

scenario(
  'Five tabs stand beside one another: the open one in words, the others as icons',
  async ({ alice }) => {
    await alice.page.setViewportSize({ width: 1280, height: 720 })
    await alice.opensANewBoard('segment s1 "Regulars" x=0 y=0')
    await alice.clicks('Go on step by step')
    const tabs = alice.page.getByRole('tablist', { name: 'Panel' }).getByRole('tab')
    await expect(tabs).toHaveCount(5)
    const panel = await alice.page.getByRole('complementary').boundingBox()
    for (const tab of await tabs.all()) {
      const box = await tab.boundingBox()
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual((panel?.x ?? 0) + (panel?.width ?? 0))
      expect(box?.width).toBeGreaterThanOrEqual(24)
    }
    await alice.looksAt('Findings')
    await expect(alice.page.getByRole('tab', { name: /^Findings/ })).toHaveAttribute('aria-selected', 'true')
  },
)

scenario('Whoever may comment is told so, and whoever may only look too', async ({ alice, bob, carol }) => {
  const board = await alice.opensANewBoard('segment s1 "Regulars" x=0 y=0')
  await bob.joins(board, { invitedBy: alice, as: 'commenter' })
  await carol.joins(board, { invitedBy: alice, as: 'viewer' })
  await expect(bob.saveState).toHaveText('You can comment')
  await expect(carol.saveState).toHaveText('Read only')
})

scenario('The title of an approved plan is whole, and the approval gives way', async ({ alice }) => {
  await alice.page.setViewportSize({ width: 1440, height: 900 })
  const board = await alice.opensATemplate('refill-pouch')
  await alice.asksForApproval(board)
  await expect(alice.page.getByRole('button', { name: /^Approvals: / })).toBeVisible()
  const title = alice.page.getByRole('textbox', { name: 'Title of the plan' })
  const cut = await title.evaluate((field) => field.scrollWidth - field.clientWidth)
  expect(cut).toBeLessThanOrEqual(1)
})

scenario(
  'On a small laptop the title is whole, no stage of the journey is cut, and the calendar begins with the plan',
  async ({ alice }) => {
    await alice.page.setViewportSize({ width: 1280, height: 800 })
    await alice.opensATemplate('refill-pouch')
    const { page } = alice
    await page.getByRole('textbox', { name: 'Title of the plan' }).fill('Brimberg Coffee: refill pouch')
    const title = page.getByRole('textbox', { name: 'Title of the plan' })
    expect(await title.evaluate((field) => field.scrollWidth - field.clientWidth)).toBeLessThanOrEqual(1)

    await page.getByRole('link', { name: 'Journey' }).click()
    const stages = page.getByRole('table', { name: 'Segments and stages' })
    await expect(stages).toBeVisible()
    const beyond = () => stages.evaluate((table) => table.getBoundingClientRect().right)
    const panel = await page.getByRole('complementary').boundingBox()
    expect(await beyond()).toBeLessThanOrEqual(panel?.x ?? 0)

    await page.getByRole('link', { name: 'Calendar' }).click()
    const strip = page.getByRole('list', { name: 'Everything that has days, by kind' })
    await expect(strip.getByText('September 2026')).toBeInViewport()
  },
)

scenario(
  'Where too many lines cross, they step back, and those of what is chosen stand before them',
  async ({ alice }) => {
    const points = Array.from(
      { length: 13 },
      (_, at) => `contactPoint c${at} "Point ${at}" x=${at * 300} y=0`,
    )
    const people = Array.from({ length: 10 }, (_, at) => `segment s${at} "People ${at}" x=${at * 300} y=900`)
    const links = points.flatMap((_, at) => people.map((__, to) => `c${at} touches s${to}`))
    await alice.opensANewBoard([...points, ...people, ...links].join('\n'))
    const canvas = alice.page.locator('.tl-container')
    await expect(canvas).not.toHaveAttribute('data-tangle')
    await alice.page.keyboard.press('Shift+1')
    await expect(canvas).toHaveAttribute('data-tangle', '')
    const strokeOf = (link: string) =>
      alice
        .link(link)
        .locator('path')
        .first()
        .evaluate((path) => getComputedStyle(path).stroke)
    const faint = await strokeOf('c3-touches-s4')
    await alice.goesTo('Point 3')
    await expect.poll(() => strokeOf('c3-touches-s4')).not.toBe(faint)
  },
)
