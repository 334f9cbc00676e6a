import { breaches } from '../breaches.ts'
import { scenario, expect } from '../cast.ts'

scenario('An inbox of thousands is read to its end, and searched', async ({ alice }) => {
  const { page } = alice
  const board = await alice.opensANewBoard('plan "Refill"\ncontactPoint bay "Refill bay"')
  for (const batch of [0, 1]) {
    const rows = Array.from({ length: 780 }, (_, at) => ({
      text: `The bay runs empty, for the ${batch * 780 + at + 1}th time`,
      at: new Date(Date.now() - (1_700 - batch * 780 - at) * 60_000).toISOString(),
    }))
    await alice.does('listening.addMany', { board, card: 'bay', rows })
  }
  await page.getByRole('link', { name: 'Loop' }).click()
  await page.getByRole('tab', { name: 'Inbox' }).click()
  const inbox = page.getByRole('region', { name: 'Answers' })
  const answers = inbox.getByRole('listitem')
  await expect(answers).toHaveCount(100)
  await expect(inbox).toContainText('The newest 100 are shown.')
  for (const count of [600, 1_100, 1_560]) {
    await inbox.getByRole('button', { name: 'Show more' }).press('Enter')
    await expect(answers).toHaveCount(count)
  }
  await expect(inbox.getByRole('button', { name: 'Show more' })).toHaveCount(0)
  await expect(answers.last()).toContainText('for the 1th time')

  // More than the server takes at once are marked with one press.
  await inbox.getByRole('checkbox', { name: 'Choose all that are shown' }).check()
  await inbox.getByRole('button', { name: 'Read', exact: true }).click()
  await expect(inbox).toContainText('0 unread of 1,560')

  await inbox.getByRole('searchbox', { name: 'Search in answers' }).fill('the 77th')
  await expect(answers).toHaveCount(1)
  expect(await breaches(page)).toEqual([])
  await inbox.getByRole('searchbox').fill('nobody said so')
  await expect(inbox.getByText('No answer is like that. Show all of them.')).toBeVisible()
})
