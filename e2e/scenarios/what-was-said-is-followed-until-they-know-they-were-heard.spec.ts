import { scenario, expect } from '../cast.ts'

const plan = `
  plan "Pouch" asOf=2026-11-18
  segment regulars "Regulars"
  segment rotators "Rotators"
  contactPoint line "Care line"
  feedback tin "The tin is waste" type=need date=2026-11-10 n=412
  feedback bay "The bay was empty" type=complaint date=2026-10-24 due=2026-11-07 n=57
  tin saidBy regulars
  bay saidBy rotators
  tin heardAt line`

scenario('What was said is followed until they know they were heard', async ({ alice, bob }) => {
  const board = await alice.opensANewBoard(plan)
  await bob.joins(board, { invitedBy: alice })
  for (const somebody of [alice, bob]) await somebody.page.getByRole('link', { name: 'Loop' }).click()
  const row = (who: typeof alice, says: string) => who.page.getByRole('row').filter({ hasText: says })
  const glance = bob.page.getByRole('region', { name: 'The loop in numbers' })

  await expect(row(bob, 'The bay was empty')).toContainText('nowhere noted')
  await expect(glance).toContainText('One voice is noted nowhere.')
  await row(alice, 'The bay was empty')
    .getByRole('button', { name: /^Remember it/ })
    .click()
  await expect(row(bob, 'The bay was empty')).toContainText('waits for a reply')
  await expect(row(bob, 'The bay was empty')).toContainText('11 days over')
  await row(alice, 'The bay was empty')
    .getByRole('button', { name: /^Answer it/ })
    .click()
  await expect(row(bob, 'The bay was empty')).toContainText('to be written')
  await alice.fills('Starts', '2026-11-18')
  await expect(row(bob, 'The bay was empty')).toContainText('closed')
  await expect(glance.getByRole('img')).toHaveAccessibleName(/1 of 2 closed/)

  // Whose it is to do next is said where it is missing.
  await row(alice, 'The tin is waste')
    .getByRole('button', { name: /^Choose who/ })
    .press('Enter')
  await expect(alice.field('Owner')).toBeFocused()
  await alice.page.keyboard.type('Ingrid')
  await alice.page.keyboard.press('Tab')
  await expect(row(bob, 'The tin is waste')).toContainText('with Ingrid')

  // What one segment said stands alone, at an address that can be sent on.
  await bob.clicks('Filter')
  await bob.page.getByRole('group', { name: 'Segment' }).getByLabel('Regulars').check()
  await bob.page.keyboard.press('Escape')
  await expect(row(bob, 'The bay was empty')).toHaveCount(0)
  await bob.page.reload()
  await expect(row(bob, 'The tin is waste')).toContainText('Care line')
  await expect(row(bob, 'The bay was empty')).toHaveCount(0)
  await bob.clicks('Write down what was said')
  await expect(row(bob, 'What was said').nth(1)).toContainText('not yet')
  await expect(row(alice, 'What was said').nth(1)).toContainText('18 Nov')
})
