import { breaches } from '../breaches.ts'
import { scenario, expect } from '../cast.ts'

const plan = `
  plan "Berths"
  segment owners "Boat owners" x=0 y=0
  contactPoint desk "Harbour desk" x=500 y=0
  desk touches owners`

scenario('A listening page that asks what is remembered already is flagged', async ({ alice }) => {
  const { page } = alice
  const board = await alice.opensANewBoard(plan)
  // What boat owners answered at the desk was made feedback, and is remembered.
  await alice.does('listening.add', { board, card: 'desk', text: 'Mine is nine metres' })
  await page.getByRole('link', { name: 'Loop' }).click()
  await page.getByRole('tab', { name: 'Inbox' }).click()
  await page.getByRole('listitem').filter({ hasText: 'nine metres' }).getByRole('checkbox').check()
  await alice.clicks('To a feedback card…')
  await page.getByRole('dialog').getByLabel('What they say, in your words').fill('Size of the boat')
  await alice.clicks('Put it on the board')
  await page.getByRole('listitem').getByRole('button', { name: 'Size of the boat' }).click()
  const row = page.getByRole('row').filter({ hasText: 'Size of the boat' })
  await row.getByRole('button', { name: /^Remember it/ }).click()
  await expect(row.getByRole('button', { name: /^Remember it/ })).toHaveCount(0)

  // The canvas comes anew: what was made meanwhile is no longer chosen, nor shown.
  await alice.hasSaved()
  await alice.opens(board)
  await alice.inspects('desk')
  await alice.clicks('Listen here')
  await alice.clicks('Question, code, end…')
  const sheet = page.getByRole('dialog')
  await sheet.getByLabel('Open question').fill('What size is your boat?')
  await expect(sheet.getByRole('alert')).toContainText(
    'The question seems to ask for “Remembered: Size of the boat”',
  )
  await alice.clicks('It asks for that')
  await expect(sheet.getByRole('checkbox', { name: 'Remembered: Size of the boat' })).toBeChecked()
  await expect(sheet.getByRole('alert')).toContainText(
    'asks “Boat owners” again for “Remembered: Size of the boat”',
  )
  expect(await breaches(page)).toEqual([])
  await alice.clicks('Save')
  await alice.hasSaved()
  expect((await alice.findingsOf(board)).map(({ rule }) => rule)).toContain('LOOP-7')

  await alice.clicks('Question, code, end…')
  await sheet.getByRole('checkbox', { name: 'Remembered: Size of the boat' }).press('Space')
  await expect(sheet.getByText('again for')).toHaveCount(0)
  await alice.clicks('Cancel')
  await alice.hasSaved()
  expect((await alice.findingsOf(board)).map(({ rule }) => rule)).not.toContain('LOOP-7')
})
