import { scenario, expect } from '../cast.ts'

scenario('Whoever signs in at a board’s address comes to the board', async ({ alice }) => {
  const board = await alice.opensANewBoard('segment regulars "Regulars"')
  await alice.context.clearCookies()
  await alice.visits(`/board/${board}`)
  await alice.page.getByLabel('E-mail').fill(alice.email)
  await alice.page.getByLabel('Password', { exact: true }).fill(alice.password)
  await expect(alice.cards).toHaveCount(0)
  await alice.clicks('Sign in')
  await alice.isOnTheBoard()
  await alice.types(' of the town', { in: 'regulars', after: 'Regulars' })
  await alice.leaves()
  await alice.hasSaved()
  await alice.serverHolds(board, 'regulars', { title: 'Regulars of the town' })
})
