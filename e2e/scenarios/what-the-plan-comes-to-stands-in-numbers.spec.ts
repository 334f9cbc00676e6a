import { scenario, expect } from '../cast.ts'

const plan = `
  plan "Pouch" currency=EUR startsOn=2026-09-01 endsOn=2027-02-28 asOf=2026-11-01
  strategy sells "Sell the pouch" strand=sales
  strategy cares "Know them" strand=human
  budgetLine shelf "Shelf" means=display planned=60000 actual=15000
  budgetLine halls "Halls" means=community planned=40000 actual=10000
  shelf countsTo sells
  halls countsTo cares
  segment regulars "Regulars" retention=0.8 discountRate=0.1`

scenario(
  'What the plan comes to stands in numbers, and follows what others write',
  async ({ alice, bob }) => {
    const board = await alice.opensANewBoard(plan)
    await bob.joins(board, { invitedBy: alice })
    await bob.page.getByRole('link', { name: 'Numbers' }).click()
    const strands = bob.page.getByRole('region', { name: 'Money in two strands' })
    await expect(strands).toContainText(/Sales.*€60,000.*60%.*€15,000 spent.*Human.*€40,000/)
    await expect(strands.getByRole('img')).toHaveAccessibleName(
      /^25% of the money is spent in 34% of the time/,
    )

    const segments = bob.page.getByRole('region', { name: 'Each segment' })
    await expect(segments).toContainText(/Not enough is known yet for lifetime value \(margin\)/)
    await alice.inspects('regulars')
    await alice.unfolds('More')
    await alice.fills('Margin', '30')
    await expect(segments.getByRole('row', { name: 'Regulars' })).toContainText('€80')
    await alice.inspects('shelf')
    await alice.fills('Spent', '45000')
    await expect(strands).toContainText('€45,000 spent')

    await bob.clicks('Show as tables')
    await expect(bob.page.getByRole('region', { name: 'Budget by strand' })).toContainText(
      /Sales.*€60,000.*€45,000/,
    )
    await bob.page.reload()
    await expect(bob.page.getByRole('region', { name: 'Budget by strand' })).toContainText(
      /Sales.*€60,000.*€45,000/,
    )
  },
)

scenario(
  'A line in money that the plan cannot count is named, and no sum says 0 for it',
  async ({ alice, bob }) => {
    const board = await alice.opensANewBoard(`${plan}
    budgetLine ferry "Ferry posters" means=display planned=90000 currency=NOK
    ferry countsTo sells`)
    await bob.joins(board, { invitedBy: alice })
    await bob.page.getByRole('link', { name: 'Numbers' }).click()
    const named = '“Ferry posters” is in another currency than the plan and has no rate'
    const strands = bob.page.getByRole('region', { name: 'Money in two strands' })
    await expect(strands).toContainText(/Sales A rate is missing.*Human €40,000/)
    await expect(strands).toContainText(named)
    const means = bob.page.getByRole('region', { name: 'By means, planned and spent' })
    await expect(means.getByRole('row', { name: /^No means/ })).toContainText('A rate is missing')
    await expect(means.getByRole('row', { name: /^All/ })).toContainText('A rate is missing')
    await expect(means).toContainText(named)
    await alice.inspects('ferry')
    await alice.fills('Rate', '0.09')
    await expect(strands).toContainText(/Sales €68,100.*Human €40,000/)
    await expect(strands).not.toContainText('A rate is missing')
    expect(await alice.cardOf(board, 'ferry')).toMatchObject({ rate: 0.09 })
  },
)

scenario('A board without a card says where its numbers will come from', async ({ alice }) => {
  await alice.opensANewBoard('plan "Empty"')
  await alice.page.getByRole('link', { name: 'Numbers' }).click()
  await expect(alice.page.getByRole('heading', { name: 'No numbers yet' })).toBeVisible()
  await alice.page.getByRole('link', { name: 'Go to the canvas' }).click()
  await expect(alice.page.locator('.tl-canvas')).toBeVisible()
})
