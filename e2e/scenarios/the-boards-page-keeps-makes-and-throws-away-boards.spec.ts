import { scenario, expect } from '../cast.ts'

scenario.use({ aFreshServer: true })

scenario('A board is made from a template, renamed, thrown away and put back', async ({ alice }) => {
  const { page } = alice
  const autumn = page.getByRole('article', { name: 'Autumn pouch' })
  await alice.visits('/')
  await alice.clicks('New board')
  await page.getByRole('radio', { name: /leaves less behind/ }).check()
  await page.getByRole('textbox', { name: 'Title' }).fill('Autumn pouch')
  await alice.clicks('Create board')
  await alice.hasSaved()
  await expect(alice.cards.filter({ visible: true }).first()).toBeVisible()

  await page.getByRole('link', { name: 'All boards' }).click()
  await expect(autumn).toContainText(/cards, .* links/)
  await expect(autumn.locator('svg path').first()).toBeVisible()

  await alice.choosesFor('Autumn pouch', 'Rename')
  await page.getByRole('textbox', { name: 'Title' }).fill('Winter pouch')
  await alice.clicks('Rename board')
  const winter = page.getByRole('article', { name: 'Winter pouch' })
  await expect(winter).toBeVisible()
  await expect(autumn).toHaveCount(0)

  await alice.choosesFor('Winter pouch', 'Move to the bin')
  await page.getByRole('dialog').getByRole('button', { name: 'Move to the bin' }).click()
  await expect(winter).toHaveCount(0)
  await alice.clicks('Bin')
  await alice.clicks('Put back Winter pouch')
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
  await expect(winter).toBeVisible()
})

scenario(
  'Whoever is on a board shows on its tile; whoever is on it when it is thrown away is told',
  async ({ alice, bob }) => {
    const board = await alice.makesABoard('plan "Spring fair"\nsegment regulars "Regulars"')
    await bob.joins(board, { invitedBy: alice })
    await alice.visits('/')
    const tile = alice.page.getByRole('article', { name: 'Spring fair' })
    await expect(tile.getByRole('img', { name: /Bob/ }).or(tile.getByText('Bob')).first()).toBeVisible()

    await alice.choosesFor('Spring fair', 'Move to the bin')
    await alice.page.getByRole('dialog').getByRole('button', { name: 'Move to the bin' }).click()
    await bob.isTold('This board is no longer here for you. What you see is how you left it.')
    await bob.seesCard('regulars', 'Regulars')
  },
)
