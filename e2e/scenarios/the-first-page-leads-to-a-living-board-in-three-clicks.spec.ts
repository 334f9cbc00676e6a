import { scenario, expect } from '../cast.ts'

scenario.use({ aFreshServer: true })

scenario('Three clicks lead from the first page to the living demo board', async ({ bob: newcomer }) => {
  const { page } = newcomer
  await newcomer.visits('/')
  await expect(page.getByRole('heading', { name: 'Set up Parley' })).toBeVisible()
  await page.getByLabel('Your name').fill('Ingrid')
  await page.getByLabel('E-mail').fill('ingrid@example.org')
  await page.getByLabel('Password', { exact: true }).fill('a long enough password')
  await newcomer.clicks('Set up')

  const shelf = page.getByRole('region', { name: 'Begin from a plan' })
  await expect(shelf.getByText('Rotators')).toBeVisible()
  await expect(shelf.getByText('Daily ferry commuters')).toBeVisible()

  const demo = page.getByRole('article', { name: 'Brimberg Coffee: refill pouch' })
  await expect(demo.locator('svg path').first()).toBeVisible()
  await demo.getByRole('link', { name: 'Brimberg Coffee: refill pouch' }).click()

  await newcomer.isOnTheBoard()
  await expect(newcomer.cards.filter({ visible: true }).first()).toBeVisible()
  const board = page.url().split('/').at(-1) ?? ''
  const { cards } = await newcomer.planOf(board)
  await expect(newcomer.cards).toHaveCount(cards.length)
  const pointer = page.getByRole('region', { name: 'Where to begin' })
  await expect(pointer).toBeVisible()
  await newcomer.clicks('Go to a segment')
  await newcomer.hasInView('s3')
  await page.getByRole('tab', { name: 'Findings' }).click()
  await newcomer.clicks('Do not show this again')
  await page.reload()
  await newcomer.isOnTheBoard()
  await expect(pointer).toHaveCount(0)
  await newcomer.goesTo('Rotators')
  await newcomer.hasInView('s3')
})
