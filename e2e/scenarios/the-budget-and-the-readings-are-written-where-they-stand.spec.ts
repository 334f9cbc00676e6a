import { scenario, expect } from '../cast.ts'

const plan = `
  plan "Pouch" currency=EUR startsOn=2026-03-01 endsOn=2026-08-30 asOf=2026-06-09 budget=100000
  strategy sells "Sell the pouch" strand=sales
  strategy cares "Know them" strand=human
  contactPoint bay "Refill bay"
  contactPoint hall "Coffee hall"
  budgetLine shelf "Shelf" planned=60000 actual=15000
  budgetLine halls "Halls" planned=20000
  budgetLine rent "Rent" planned=1000
  shelf countsTo sells
  halls countsTo cares
  shelf funds bay
  objective share "Share" baseline=31 target=36 unit="% of spend" deadline=2026-07-19
  metric spend "Share of spend" unit="% of spend" readings=[{"date":"2026-03-01","value":31},{"date":"2026-04-10","value":32}]
  share measuredBy spend
  objective warm "Warmth" baseline=1 target=2 unit=points deadline=2026-07-19`

scenario('Alice writes the budget in a table by keyboard, and Bob sees each cell', async ({ alice, bob }) => {
  const board = await alice.opensANewBoard(plan)
  await bob.joins(board, { invitedBy: alice })
  for (const { page } of [alice, bob]) await page.getByRole('link', { name: 'Numbers' }).click()
  const [mine, his] = [alice, bob].map(({ page }) =>
    page.getByRole('table', { name: 'The budget, line by line' }),
  )
  await expect(his!.getByRole('row')).toHaveCount(6)
  const strands = bob.page.getByRole('region', { name: 'Money in two strands' })
  await expect(strands).toContainText(/Sales.*€60,000.*75%.*Human.*€20,000.*25%.*Neither.*€1,000/)
  // The parts of the bar are to scale, also where their words are wider than they are.
  await bob.page.setViewportSize({ width: 390, height: 800 })
  const parts = await strands.locator('[data-drawn] > [data-strand]').all()
  const wide = await Promise.all(parts.map(async (part) => (await part.boundingBox())?.width ?? 0))
  expect(wide.map((one) => Math.round((60 * one) / (wide[0] ?? 1)))).toEqual([60, 20, 1])

  await mine!.getByRole('textbox', { name: 'Spent, Shelf' }).focus()
  await alice.page.keyboard.type('45,000')
  await alice.page.keyboard.press('ArrowDown')
  await expect(mine!.getByRole('textbox', { name: 'Spent, Halls' })).toBeFocused()
  await expect(his!.getByRole('textbox', { name: 'Spent, Shelf' })).toHaveValue('45,000')
  await expect(strands).toContainText('€45,000 spent')

  await alice.page.keyboard.press('ArrowDown')
  await alice.page.keyboard.press('Enter')
  await alice.page.keyboard.type('Posters')
  await expect(his!.getByRole('textbox', { name: 'Title' })).toHaveCount(4)
  await mine!.getByRole('textbox', { name: 'Planned, Posters' }).fill('2500')
  await mine!.getByRole('textbox', { name: 'Currency, Posters' }).fill('kroner')
  await alice.page.keyboard.press('Tab')
  await expect(mine!.getByRole('alert')).toHaveText(/“kroner” is not the code of a currency/)
  await mine!.getByRole('textbox', { name: 'Currency, Posters' }).fill('nok')
  await alice.page.keyboard.press('Tab')
  await expect(his!.getByRole('textbox', { name: 'Currency, Posters' })).toHaveValue('NOK')
  await expect(his!.getByRole('row', { name: /^All/ })).toContainText('A rate is missing')
  await mine!.getByRole('textbox', { name: 'Rate, Posters' }).fill('0.1')
  await expect(his!.getByRole('row', { name: /^All/ })).toContainText('€81,250')
  await expect(his!.getByRole('row', { name: /^Left of €100,000/ })).toContainText('€18,750')
})

scenario(
  'What a line funds is found by its name, and each gesture is one step back',
  async ({ alice, bob }) => {
    const board = await alice.opensANewBoard(plan)
    await bob.joins(board, { invitedBy: alice })
    for (const { page } of [alice, bob]) await page.getByRole('link', { name: 'Numbers' }).click()
    const his = bob.page.getByRole('table', { name: 'The budget, line by line' })
    const funds = his.locator('[data-line="halls"]')
    await alice.page.getByRole('button', { name: 'What else Halls funds' }).press('Enter')
    await alice.page.keyboard.type('Coffee')
    await alice.page.keyboard.press('Enter')
    await expect(funds.getByRole('button', { name: 'Coffee hall', exact: true })).toBeVisible()
    await expect(alice.page.getByRole('button', { name: 'What else Halls funds' })).toBeFocused()
    await alice.page.getByRole('button', { name: 'Coffee hall is no longer funded by Halls' }).press('Enter')
    await expect(funds.getByRole('button', { name: 'Coffee hall', exact: true })).toHaveCount(0)

    await alice.page.getByRole('button', { name: 'More for Rent' }).press('Enter')
    await alice.page.getByRole('menuitem', { name: 'Delete' }).press('Enter')
    await expect(his.locator('[data-line="rent"]')).toHaveCount(0)
    await alice.clicks('Take back')
    await expect(his.locator('[data-line="rent"]')).toHaveCount(1)
  },
)

scenario(
  'A reading that Alice adds carries the line on, and Bob reads where it leads',
  async ({ alice, bob }) => {
    const board = await alice.opensANewBoard(plan)
    await bob.joins(board, { invitedBy: alice })
    for (const { page } of [alice, bob]) await page.getByRole('link', { name: 'Numbers' }).click()
    const his = bob.page.getByRole('region', { name: 'Where the objectives are going' })
    await expect(his).toContainText('2 readings are too few for a forecast: it takes 3, on different days.')
    const mine = alice.page.getByRole('table', { name: 'Readings of Share of spend' })
    await mine.getByRole('textbox', { name: 'Value of a new reading, Share of spend' }).fill('33.5')
    await alice.page.keyboard.press('Enter')
    await expect(his.getByRole('textbox', { name: /^Value on/ })).toHaveCount(3)
    await expect(his).toContainText('At this pace 34.5% of spend by 19 Jul (± 0).')
    await expect(his.getByRole('img', { name: /^3 readings\. At this pace/ })).toBeVisible()

    await mine.getByRole('textbox', { name: 'Value on 10 Apr 2026, Share of spend' }).fill('33')
    await alice.page.keyboard.press('Tab')
    await expect(his.getByRole('textbox', { name: 'Value on 10 Apr 2026, Share of spend' })).toHaveValue('33')
    await mine
      .getByRole('button', { name: 'Remove the reading of 9 Jun 2026, Share of spend' })
      .press('Enter')
    await expect(his).toContainText('2 readings are too few')

    await alice.clicks('Measure it')
    await expect(his.getByRole('table', { name: 'Readings of Warmth' })).toBeVisible()
  },
)

scenario('Whoever may only look reads the table and is offered nothing to write', async ({ alice, bob }) => {
  const board = await alice.opensANewBoard(plan)
  await bob.joins(board, { invitedBy: alice, as: 'viewer' })
  await bob.page.getByRole('link', { name: 'Numbers' }).click()
  const table = bob.page.getByRole('table', { name: 'The budget, line by line' })
  await expect(table.getByRole('textbox', { name: 'Planned, Shelf' })).toBeDisabled()
  await expect(bob.page.getByRole('button', { name: 'New line' })).toHaveCount(0)
  await expect(bob.page.getByRole('textbox', { name: /^Value of a new reading/ })).toHaveCount(0)
})
