import { breaches } from '../breaches.ts'
import { scenario, expect } from '../cast.ts'

scenario(
  'The log of a board says who came, who decided and who was refused, to its owner alone',
  async ({ alice, bob, carol }) => {
    const board = await alice.opensANewBoard('plan "Pouch"\ndatabase customers "Customers"')
    await bob.joins(board, { invitedBy: alice, as: 'commenter' })
    await carol.joins(board, { invitedBy: alice, as: 'viewer' })
    const { person } = await bob.query<{ person: { id: string } }>('account.me')
    const { snapshot } = await alice.does<{ snapshot: string }>('approvals.ask', {
      board,
      about: { plan: true },
      mode: 'required',
      of: [person.id],
    })
    await bob.does('snapshots.decide', { snapshot, decision: 'changes', note: 'Say whom it is for.' })
    await expect(carol.does('boards.rename', { board, title: 'Mine' })).rejects.toThrow()

    await alice.clicks('More for this plan')
    await alice.page.getByRole('menuitem', { name: 'Who came, who decided…' }).click()
    const log = alice.page.getByRole('dialog', { name: 'Who came, who decided' })
    const rows = log.getByRole('listitem')
    await expect(rows.filter({ hasText: 'Bob · Ask for changes to a snapshot' })).toContainText('Done')
    await expect(rows.filter({ hasText: 'Bob · Come in by a link' })).toContainText('Done')
    await expect(rows.filter({ hasText: 'Carol · Rename the board “Mine”' })).toContainText(
      'Refused: may not',
    )
    expect(await breaches(alice.page)).toEqual([])
    await log.getByRole('radio', { name: 'Refused' }).check()
    await expect(rows).toHaveCount(1)
    await expect(rows).toContainText('Carol')

    await bob.clicks('More for this plan')
    await expect(bob.page.getByRole('menuitem', { name: 'Snapshots' })).toBeVisible()
    await expect(bob.page.getByRole('menuitem', { name: 'Who came, who decided…' })).toHaveCount(0)
  },
)

scenario('The workspace’s owner checks the log and adds a webhook', async ({ alice, bob }) => {
  await alice.visits('/')
  await alice.clicks('Your account, Alice')
  await alice.page.getByRole('menuitem', { name: 'Workspace settings' }).click()
  await alice.clicks('Check the log')
  await alice.isTold(/none changed|as it was written/)
  const mark = await alice.page.getByLabel('Mark of the newest row').inputValue()
  await alice.page.getByLabel('A mark that was noted earlier').fill(mark)
  await alice.clicks('Check the log')
  await alice.isTold('The mark is in the log')

  await alice.clicks('Add a webhook')
  const dialog = alice.page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Add a webhook' }).click()
  await alice.isTold('Write the address that the other program gave you.')
  await dialog.getByLabel('Address of the other program').fill('https://127.0.0.1/chat')
  await alice.presses('Enter')
  await alice.isTold('it leads into this network')
  expect(await breaches(alice.page)).toEqual([])
  const address = `https://chat.example.org/parley`
  await dialog.getByLabel('Address of the other program').fill(address)
  await alice.presses('Enter')
  await expect(dialog.getByRole('textbox', { name: 'Secret' })).toHaveValue(/^whsec_/)
  await alice.clicks('Done')
  const hook = alice.page.getByRole('listitem').filter({ hasText: address })
  await expect(hook).toContainText('Nothing sent yet')
  expect(await breaches(alice.page)).toEqual([])
  await alice.clicks(`Delete the webhook to ${address}`)
  await alice.clicks('Delete webhook')
  await expect(hook).toHaveCount(0)
  await bob.visits('/settings')
  await expect(bob.page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
})
