import type { Page } from '@playwright/test'
import { breaches } from '../breaches.ts'
import { scenario, expect } from '../cast.ts'
import type { Planner } from '../people/Planner.ts'

const plan = `
  plan "Spring" ownBrand=Brimberg
  segment regulars "Regulars" priority=2
  segment rotators "Rotators" priority=1`

const status = (page: Page) => page.getByRole('dialog').getByRole('status').first()
const ask = (page: Page) => page.getByRole('dialog').getByRole('combobox', { name: 'What is asked' })
const numberIn = (text: string | null) => Number(text?.replaceAll(/[^0-9]/gu, ''))

/** What the dialog says once it has counted what is asked for now. */
async function isToldOf(page: Page): Promise<number> {
  await expect(page.getByRole('region', { name: 'What comes of it' })).toHaveAttribute('aria-busy', 'false')
  return numberIn(await status(page).textContent())
}

/** One class of buyers, as it stands on the page of the data set. */
async function readsClass(page: Page, name: string): Promise<number> {
  const row = page.getByRole('figure', { name: 'Classes of buyers' }).getByRole('row', { name })
  return numberIn(await row.getByRole('cell').first().textContent())
}

async function counts(alice: Planner, id: string): Promise<void> {
  await alice.inspects(id)
  await alice.clicks(/^Count (it|again…)$/)
  await expect(alice.page.getByRole('button', { name: 'Add a condition' }).last()).toBeVisible()
}

scenario('A segment is counted and written to its card', async ({ alice, bob }) => {
  const { page } = alice
  const board = await alice.makesABoard(plan)
  await bob.joins(board, { invitedBy: alice })
  await alice.visits('/data-sets')
  await alice.clicks('Take the sample set')
  await expect(page.getByRole('heading', { name: 'Coffee drinkers (made up)' })).toBeVisible()
  const [, dataSet = ''] = /data-sets\/([^?]+)/u.exec(page.url()) ?? []

  // The three classes and the one that does not buy yet; the stricter the cut, the fewer are loyal.
  await page.getByLabel('Own brand').selectOption('Brimberg')
  await expect.poll(() => readsClass(page, 'Swing')).toBeGreaterThan(0)
  await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0)
  const loyal = await readsClass(page, 'Loyal')
  const cut = page.getByRole('slider')
  await cut.focus()
  await cut.press('End')
  await expect(page).toHaveURL(/cut=100/u)
  await expect.poll(() => readsClass(page, 'Loyal')).toBeLessThan(loyal)
  await page.reload()
  await expect(cut).toHaveValue('100')
  await expect(page.getByRole('figure', { name: 'Switching matrix' })).toContainText('Brimberg')

  // She asks for those who are loyal: the same number as on that page, for it is the same window.
  await alice.opens(board)
  await counts(alice, 'regulars')
  expect(await isToldOf(page)).toBe(2_000)
  await alice.clicks('Add a condition')
  await expect(ask(page)).toBeFocused()
  await expect(ask(page)).toHaveValue('loyalty')
  await expect(status(page)).not.toHaveText('2,000 people')
  expect(await isToldOf(page)).toBe(loyal)
  await page.getByRole('dialog').getByLabel('Class').selectOption('Swing')
  await expect(status(page)).not.toHaveText(`${loyal} people`)
  await page.getByRole('dialog').getByLabel('Class').selectOption('Loyal')
  await expect(status(page)).toHaveText(`${loyal} people`)

  // Without the mouse: those of them who are no prospects, and half of a nested question taken off again.
  await page.getByRole('dialog').getByRole('button', { name: 'Add a group' }).press('Enter')
  await expect(page.getByRole('combobox', { name: 'How many of these must be so' }).last()).toBeFocused()
  await page.keyboard.press('n')
  const group = page.getByRole('group', { name: 'Group 2' })
  await group.getByRole('button', { name: 'Add a condition' }).press('Enter')
  await ask(page).last().selectOption('city')
  await expect(group.getByRole('button', { name: 'Bergen' })).toHaveAttribute('aria-pressed', 'true')
  await group.getByRole('button', { name: 'Molde' }).press('Space')
  await expect(status(page)).not.toHaveText(`${loyal} people`)
  const few = await isToldOf(page)
  expect(few).toBeLessThan(loyal)
  expect(await breaches(page)).toEqual([])
  await group.getByRole('button', { name: 'Add a condition' }).press('Enter')
  await page.getByRole('button', { name: 'Take off condition 2.2' }).press('Enter')
  await expect(group.getByRole('button', { name: 'Add a condition' })).toBeFocused()
  expect(await isToldOf(page)).toBe(few)

  await alice.clicks('Write to card')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await bob.seesCard('regulars', `${few}people`)
  await alice.serverHolds(board, 'regulars', { size: few, sizeFrom: 'counted', predicate: { dataSet } })
  const card = await alice.cardOf(board, 'regulars')
  const shares = Object.values(card?.['brandShares'] ?? {}).map(Number)
  expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(100)
  expect(card?.['purchaseCycleDays']).toBeGreaterThan(1)

  // All of it was one step.
  await alice.takesBack()
  await expect(bob.card('regulars')).not.toContainText('people')
  await alice.serverComesToHold(board, ({ cards }) =>
    cards.every((one) => one['size'] === undefined && one['predicate'] === undefined),
  )
  await alice.doesAgain()
  await bob.seesCard('regulars', `${few}people`)

  // The other one comes first, and takes people from this one; what was asked is read back when it is opened again.
  await counts(alice, 'rotators')
  await alice.clicks('Add a condition')
  await ask(page).selectOption('times')
  const often = await isToldOf(page)
  await alice.clicks('Write to card')
  await alice.serverHolds(board, 'rotators', { size: often })
  await counts(alice, 'regulars')
  await expect(page.getByRole('dialog').getByLabel('Class')).toHaveValue('loyal')
  await expect(page.getByRole('button', { name: 'Molde' })).toHaveAttribute('aria-pressed', 'true')
  const row = page.getByRole('dialog').getByRole('row', { name: 'Regulars this one' })
  await expect(row.getByRole('cell').first()).toHaveText(String(few))
  expect(numberIn(await row.getByRole('cell').last().textContent())).toBeLessThan(few)
  await alice.leaves()
  expect(await page.getByRole('region', { name: 'Count it' }).textContent()).not.toContain(
    'has changed since',
  )

  // Somebody else brings the base up to date: what was counted before is marked, and counted again is as of now.
  const headers = { origin: alice.parley.url, 'content-type': 'text/csv' }
  const list = `${alice.parley.url}/data-sets/${dataSet}/people`
  await alice.context.request.put(list, { headers, data: 'id,type\nnewcomer,prospect\n' })
  await alice.opens(board)
  await alice.inspects('regulars')
  await alice.isTold('The data set has changed since')
  await alice.clicks('Count again…')
  expect(await isToldOf(page)).toBe(few)
  await alice.clicks('Write to card')
  await alice.isNotTold('The data set has changed since')
})

// Its own server: elsewhere bob is a guest or a stranger, and here he is of the house.
scenario.describe('Of the house', () => {
  scenario.use({ aFreshServer: true })
  scenario(
    'A colleague without the right counts in tens, and what is under ten is no number',
    async ({ alice, bob }) => {
      const { page } = bob
      const board = await alice.makesABoard(plan)
      await alice.does('consumers.createSample')
      const { token } = await alice.does<{ token: string }>('invitations.create', { role: 'member' })
      const { name, email, password } = bob
      await bob.does('account.signUp', { name, email, password, invitation: token })
      await bob.opens(board)
      await counts(bob, 'regulars')
      expect(await isToldOf(page)).toBe(2_000)
      await bob.isTold('You have no right to this data set')
      await bob.clicks('Add a condition')
      await expect(status(page)).not.toHaveText('2,000 people')
      expect((await isToldOf(page)) % 10).toBe(0)
      await ask(page).selectOption('age')
      await page.getByRole('dialog').getByLabel('At least').fill('500')
      await expect(status(page)).toHaveText('Under 10 people')
      expect(await breaches(page)).toEqual([])
      await isToldOf(page)
      await bob.clicks('Write to card')
      await bob.serverComesToHold(board, ({ cards }) =>
        cards.some((one) => one['predicate'] !== undefined && one['size'] === undefined),
      )
    },
  )
})
