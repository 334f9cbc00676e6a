import { scenario, expect } from '../cast.ts'

const plan = `
    plan "Pouch" currency=EUR
    objective raise "Raise the share" baseline=31 target=36 unit="% of spend" x=0 y=0
    contactPoint radio "Radio" direction=twoWay feedbackChannel=phone x=320 y=0
    contactPoint halls "Halls" x=320 y=300
    segment regulars "Regulars" x=640 y=0
    radio touches regulars`

scenario(
  'Bob goes through what changed by keyboard, and puts back what was deleted; Alice sees it come',
  async ({ alice, bob }) => {
    const board = await alice.opensANewBoard(plan)
    await bob.joins(board, { invitedBy: alice })
    const { snapshot } = await alice.does<{ snapshot: string }>('snapshots.create', {
      board,
      name: 'For the lead',
    })
    await alice.inspects('raise')
    await alice.fills('To', '34')
    await alice.deletes('radio')
    await alice.drags('halls', { x: 0, y: 120 })
    await alice.hasSaved()
    await bob.seesNoCard('radio')

    await bob.clicks('Snapshots')
    await bob.page
      .getByRole('button', { name: 'Show on the canvas what is other since “For the lead”' })
      .click()
    await expect(bob.page).toHaveURL(new RegExp(`from=${snapshot}`))
    await expect(bob.page.getByRole('heading', { level: 1 })).toHaveText('What changed since “For the lead”')
    await expect(bob.page.getByText('1 changed, 1 moved, and 1 gone')).toBeVisible()
    await bob.seesCard('raise', 'Changed')
    await bob.seesCard('radio', 'Gone')
    await bob.seesCard('halls', 'Moved')
    await expect(bob.link('radio-touches-regulars')).toContainText('Gone')

    const told = bob.page.getByRole('status')
    await bob.presses('n')
    await expect(told.filter({ hasText: 'target 36 → 34' })).toBeVisible()
    await bob.presses('n')
    await expect(told.filter({ hasText: 'Contact point “Radio” is gone.' })).toBeVisible()
    await expect(bob.page.getByText(/^2 of \d$/)).toBeVisible()
    await bob.clicks('Put back')
    await bob.isTold('“Radio” is back as it was.')

    await alice.seesCard('radio', 'Radio')
    await alice.seesLink('radio-touches-regulars')
    await alice.inspects('raise')
    await expect(alice.page.getByLabel('To', { exact: true })).toHaveValue('34')
    await expect(bob.page.getByText('1 changed and 1 moved')).toBeVisible()

    await bob.page.getByRole('link', { name: 'Back to the board' }).click()
    await bob.isOnTheBoard()
    await bob.onCanvas()
    await bob.takesBack()
    await alice.seesNoCard('radio')
  },
)

scenario('Bob copies a deleted card from the past, and pastes it on the board', async ({ alice, bob }) => {
  const board = await alice.opensANewBoard(plan)
  await bob.joins(board, { invitedBy: alice })
  const { snapshot } = await alice.does<{ snapshot: string }>('snapshots.create', { board, name: 'Before' })
  await alice.deletes('radio')
  await alice.hasSaved()

  await bob.visits(`/board/${board}?view=canvas&at=${snapshot}`)
  await expect(bob.page.getByRole('heading', { level: 1 })).toHaveText('As it was in “Before”')
  await bob.selects('radio')
  await expect(bob.page.getByRole('button', { name: 'Radio', pressed: true })).toBeVisible()
  await bob.clicks('Copy')
  await bob.isTold('The card is copied. Paste it on the board.')
  await bob.page.getByRole('link', { name: 'Back to the board' }).click()
  await bob.isOnTheBoard()
  await bob.onCanvas()
  await bob.presses('Control+v')
  await bob.seesCardNamed('Radio')
  await alice.seesCardNamed('Radio')
})

scenario('A moment that is not there says so, and leads back', async ({ alice }) => {
  const board = await alice.opensANewBoard(plan)
  await alice.visits(`/board/${board}?from=0123456789abcdefghij`)
  await expect(alice.page.getByRole('heading', { name: 'This moment cannot be shown' })).toBeVisible()
  await alice.page.getByRole('link', { name: 'Back to the board' }).click()
  await alice.isOnTheBoard()
})

scenario('Alice looks at a moment of the history, and makes the board it again', async ({ alice, bob }) => {
  const board = await alice.opensANewBoard(plan)
  await bob.joins(board, { invitedBy: alice })
  await bob.types(' of the town', { in: 'regulars', after: 'Regulars' })
  await bob.leaves()
  await bob.hasSaved()
  await alice.seesCard('regulars', 'Regulars of the town')
  await alice.deletes('radio')
  await alice.hasSaved()

  await alice.looksAt('History')
  const bobs = alice.day('Today').getByRole('listitem').filter({ hasText: 'Bob' })
  await bobs.getByRole('button', { name: /^Look at the board of/ }).click()
  await expect(alice.page.getByRole('heading', { level: 1 })).toHaveText('As it was')
  await expect(alice.page.getByRole('banner')).toContainText('Bob, ')
  await alice.seesCard('radio', 'Radio')
  await alice.page.getByRole('link', { name: 'Show what changed since' }).click()
  await alice.seesCard('radio', 'Gone')
  await alice.clicks('Restore')
  await alice.isOnTheBoard()
  for (const person of [alice, bob]) {
    await person.seesCard('radio', 'Radio')
    await person.seesCard('regulars', 'Regulars of the town')
  }
})

scenario('On a phone a deleted card is copied from what changed', async ({ alice }) => {
  const board = await alice.opensANewBoard(plan)
  const { snapshot } = await alice.does<{ snapshot: string }>('snapshots.create', { board, name: 'Before' })
  await alice.deletes('radio')
  await alice.hasSaved()
  await alice.page.setViewportSize({ width: 390, height: 844 })
  await alice.visits(`/board/${board}?from=${snapshot}`)
  await alice.page.getByRole('button', { name: /“Radio” is gone/ }).click()
  await alice.clicks('Copy')
  await alice.isTold('The card is copied. Paste it on the board.')
  expect(await alice.page.evaluate(() => navigator.clipboard.readText())).toBe('Contact point: Radio')
})
