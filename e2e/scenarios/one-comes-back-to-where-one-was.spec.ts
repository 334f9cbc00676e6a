import { scenario, expect } from '../cast.ts'

const rows = Array.from(
  { length: 40 },
  (_, place) => `feedback f${place} "Said ${place + 10}" date=2026-09-10`,
)
const plan = `
  plan "Autumn" ownBrand="Korg"
  segment near "Near" x=0 y=0
  segment far "Far away" notes="Where the bakery is" x=9000 y=4000
  ${rows.join('\n')}`

scenario('Back and forward keep the place, also from the boards page', async ({ alice }) => {
  const { page } = alice
  await alice.opensANewBoard(plan)
  await alice.goesTo('Far away')
  await alice.hasInView('far')
  await page.getByRole('link', { name: 'Loop' }).click()
  const last = page.locator('[data-voice="f39"]')
  await last.scrollIntoViewIfNeeded()
  await expect(last).toBeInViewport()
  await page.goBack()
  await alice.hasInView('far')
  await expect(alice.field('Title')).toHaveValue('Far away')
  await page.goForward()
  await expect(last).toBeInViewport()

  await page.getByRole('link', { name: 'All boards' }).click()
  await expect(page.getByRole('heading', { name: 'Boards', exact: true })).toBeVisible()
  await page.goBack()
  await expect(last).toBeInViewport()
  await page.goBack()
  await alice.hasInView('far')
  await expect(alice.field('Title')).toHaveValue('Far away')
})

scenario(
  'What stands in a note, in the plan or in a comment is found with its place',
  async ({ alice, bob }) => {
    const { page } = alice
    const board = await alice.opensANewBoard(plan)
    await bob.joins(board, { invitedBy: alice })
    const about = { card: 'near' }
    await alice.does('comments.begin', { board, about, text: 'Only the owner knows this', internal: true })
    await alice.does('comments.begin', { board, about, text: 'Ask the owner of the bakery' })
    const finds = async (who: typeof alice, wanted: string) => {
      await who.presses('Control+k')
      await who.page.getByRole('combobox', { name: 'Search and commands' }).fill(wanted)
      return who.page.getByRole('option')
    }
    await expect((await finds(alice, 'bakery')).filter({ hasText: 'Far away' })).toContainText(
      'In Notes: Where the bakery is',
    )
    await expect(page.getByRole('option').filter({ hasText: 'Ask the owner of the' })).toBeVisible()
    await page.getByRole('combobox').fill('korg')
    await page.getByRole('option').filter({ hasText: 'Own brand' }).click()
    await expect(alice.field('Own brand')).toBeFocused()

    const his = await finds(bob, 'owner')
    await expect(his.filter({ hasText: 'Ask the owner' })).toBeVisible()
    await expect(his.filter({ hasText: 'Only the owner' })).toHaveCount(0)
  },
)

scenario('What others change is told as much as one wants', async ({ alice, bob }) => {
  const board = await alice.opensANewBoard('segment a "Regulars" x=0 y=0\nsegment b "Rotators" x=400 y=0')
  await bob.joins(board, { invitedBy: alice })
  const told = alice.page.getByRole('log')
  await bob.types(' of the town', { in: 'b', after: 'Rotators' })
  await bob.leaves()
  await alice.seesCard('b', 'Rotators of the town')
  await expect(told).toHaveText('')

  await alice.commands('Tell me what others change: everything')
  await bob.types(' and around', { in: 'b', after: 'town' })
  await bob.leaves()
  await expect(told).toContainText('Rotators of the town and around')
  await alice.page.reload()
  await alice.isOnTheBoard()
  await bob.deletes('a')
  await expect(told).toContainText('Regulars')
  await alice.commands('Tell me what others change: nothing')
  await alice.isTold('What others change is told: nothing.')
})
