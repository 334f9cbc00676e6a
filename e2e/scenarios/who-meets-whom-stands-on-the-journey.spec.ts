import { scenario, expect } from '../cast.ts'

const plan = `
  plan "Pouch" stages=["consider","buy"]
  segment regulars "Regulars" priority=1
  segment rotators "Rotators" priority=2
  contactPoint bay "Refill bay" stages=["buy"] driver=store
  contactPoint line "Care line" driver=company
  bay touches regulars
  bay touches rotators`

scenario(
  'Who meets whom stands on the journey, and what one writes there the other sees',
  async ({ alice, bob }) => {
    const board = await alice.opensANewBoard(plan)
    await bob.joins(board, { invitedBy: alice })
    for (const somebody of [alice, bob]) await somebody.page.getByRole('link', { name: 'Journey' }).click()
    const cell = (who: typeof alice, row: string, stage: string) =>
      who.page
        .getByRole('row')
        .filter({ has: who.page.locator(`[data-lane]`, { hasText: row }) })
        .locator(`xpath=following-sibling::tr[1]/td[@data-stage="${stage}"]`)

    await expect(cell(bob, 'Regulars', 'consider')).toContainText('Nobody meets them here')
    await alice.page
      .getByRole('button', { name: 'Care line', exact: true })
      .dragTo(cell(alice, 'Regulars', 'consider'))
    await expect(cell(bob, 'Regulars', 'consider')).toContainText('Care line')
    await expect(cell(bob, 'Rotators', 'consider')).toContainText('Nobody meets them here')

    // The same without a mouse: the stages are ticked in its menu.
    await bob.page.getByRole('button', { name: 'Where Care line helps' }).press('Enter')
    await bob.page.getByRole('menuitemcheckbox', { name: 'Helps at buy' }).press('Enter')
    await bob.page.keyboard.press('Escape')
    await expect(cell(alice, 'Regulars', 'buy')).toContainText('Care line')

    await alice.page.getByLabel('What they do at buy').first().fill('Fills at the bay')
    await bob.isTold('Fills at the bay')
    const journeys = (await alice.planOf(board)).cards.filter(({ kind }) => kind === 'journey')
    expect(journeys).toMatchObject([
      { title: 'Regulars', steps: [{ stage: 'buy', doing: 'Fills at the bay' }] },
    ])

    await bob.page.getByRole('button', { name: 'New contact point for Rotators at consider' }).click()
    await expect(bob.page.getByRole('complementary')).toContainText('Contact point')
    await expect(cell(alice, 'Rotators', 'consider')).toContainText('New contact at consider')
    await expect(bob.page.getByLabel('Title', { exact: true })).toBeFocused()
    await bob.page.keyboard.type('Shelf edge')
    await expect(
      cell(alice, 'Rotators', 'consider').getByRole('button', { name: 'Shelf edge', exact: true }),
    ).toBeVisible()
    await alice.page.keyboard.press('Control+z')
  },
)
