import { scenario, expect } from '../cast.ts'

scenario(
  'Bob takes the consumer base off alice’s board: she is told of the new error while she looks at her boards',
  async ({ alice, bob }) => {
    const board = await alice.makesABoard(`
      plan "Pouch"
      database customers "Customers" x=0 y=0
      segment regulars "Regulars" x=400 y=0`)
    await bob.joins(board, { invitedBy: alice })
    await bob.seesCard('customers')
    await alice.visits('/')
    await expect(alice.page.getByRole('button', { name: 'Notifications' })).toBeVisible()
    await bob.deletes('customers')
    await bob.hasSaved()
    await alice.page.getByRole('button', { name: /^Notifications, \d+ new$/ }).click()
    const told = alice.page.getByRole('dialog', { name: 'Notifications' }).getByRole('listitem')
    await expect(told.filter({ hasText: 'on Pouch' }).first()).toContainText(
      /A new error.*There is no consumer base/,
    )
  },
)
