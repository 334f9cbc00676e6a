import { scenario, expect } from '../cast.ts'

scenario('Whoever signs out leaves no board on the device', async ({ bob, alice }) => {
  const board = await alice.opensANewBoard('segment regulars "Regulars"')
  await bob.joins(board, { invitedBy: alice })
  await bob.seesCard('regulars', 'Regulars')
  await bob.hasSaved()
  const { page } = bob
  const kept = () =>
    page.evaluate(async () => [
      ...(await indexedDB.databases()).map(({ name = '' }) => name),
      ...Object.keys(localStorage).filter((key) => key.startsWith('parley.board')),
    ])
  expect(await kept()).toContain(`parley.board.${board}`)
  await bob.visits('/')
  await page.getByRole('button', { name: /Bob/ }).click()
  await page.getByRole('menuitem', { name: 'Sign out' }).click()
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
  await expect.poll(kept).toEqual([])
})
