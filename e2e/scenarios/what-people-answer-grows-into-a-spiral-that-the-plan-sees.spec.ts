import { breaches } from '../breaches.ts'
import { scenario, expect } from '../cast.ts'

const plan = `
  plan "Ferry"
  segment commuters "Commuters" size=4000
  contactPoint group "Open group" public=true reach=50
  contactPoint desk "Harbour desk"
  responsePlan duty "Anger in the group"
  group touches commuters
  duty covers group`
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString()
/** Twenty answers of one day, so many of them a two and the others a nine. */
const twenty = (angry: number, days: number) =>
  Array.from({ length: 20 }, (_, at) => ({ score: at < angry ? 2 : 9, at: daysAgo(days) }))

scenario('What people answer grows into a spiral, and the plan sees it', async ({ alice }) => {
  const { page } = alice
  const board = await alice.opensANewBoard(plan)
  const bring = (...rows: ReturnType<typeof twenty>) =>
    alice.does('listening.addMany', { board, card: 'group', rows })
  await page.getByRole('link', { name: 'Loop' }).click()
  await page.getByRole('tab', { name: 'Spiral' }).click()
  await expect(page.getByRole('heading', { name: 'Nobody has been heard lately' })).toBeVisible()
  expect(await breaches(page)).toEqual([])

  await bring(...twenty(2, 15), ...twenty(5, 8), ...twenty(9, 1))
  await expect(page.getByRole('heading', { name: 'A spiral: Open group' })).toBeVisible()
  const group = page.getByRole('row').filter({ hasText: 'Open group' })
  await expect(group).toContainText('9 of 20')
  await expect(group).toContainText('2,000 people')
  await expect(group).toContainText('up by 35 points')
  await expect(group).toContainText('Anger in the group, not running')
  expect(await breaches(page)).toEqual([])

  await alice.clicks('Write the counts to the board')
  await expect(page.getByText('The board has these counts.')).toBeVisible()
  await alice.hasSaved()
  const spirals = async () => (await alice.findingsOf(board)).filter(({ rule }) => rule === 'RISK-4').length
  expect(await spirals()).toBe(1)
  await alice.looksAt('Findings')
  await alice.finding('RISK-4').getByRole('button', { name: 'Start “Anger in the group”' }).click()
  await expect(group).toContainText('Anger in the group, running')
  await alice.hasSaved()
  expect(await spirals()).toBe(0)

  // What was written is one step; people are calmer once they were answered.
  await alice.presses('Control+z')
  await bring(...twenty(0, 0), ...twenty(0, 0))
  await expect(page.getByRole('heading', { name: 'A spiral: Open group' })).toHaveCount(0)
  await alice.clicks('Write the counts to the board')
  await alice.hasSaved()
  await alice.serverComesToHold(board, ({ cards }) =>
    JSON.stringify(cards.find(({ id }) => id === 'group')?.['voices']).includes('"n":60,"negative":9'),
  )
  expect(await spirals()).toBe(0)
})
