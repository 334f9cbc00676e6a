import { scenario, expect } from '../cast.ts'

scenario.use({ aFreshServer: true })

scenario(
  'A page that is open stays, says that the server is away, and keeps what is written',
  async ({ alice, parley }) => {
    const board = await alice.opensANewBoard('segment regulars "Regulars"')
    await parley.kill()
    await expect(alice.saveState).toHaveText('Offline')
    await alice.types(' of the town', { in: 'regulars', after: 'Regulars' })
    await expect(alice.saveState).toHaveText(/^Offline: \d+ changes? on this device$/)
    await parley.start()
    await alice.hasSaved()
    await alice.serverHolds(board, 'regulars', { title: 'Regulars of the town' })
  },
)

scenario(
  'After a reload without the server the last state stands there, and comes alive again with it',
  async ({ alice, bob }) => {
    const board = await alice.opensANewBoard('segment regulars "Regulars"')
    await bob.joins(board, { invitedBy: alice })
    await bob.losesTheServer()
    await bob.visits(`/board/${board}`)
    await bob.seesCard('regulars', 'Regulars')
    await expect(bob.saveState).toHaveText('Offline')
    await alice.types(' of the town', { in: 'regulars', after: 'Regulars' })
    await bob.findsTheServer()
    await bob.seesCard('regulars', 'Regulars of the town')
  },
)

scenario(
  'A board that was never opened here says that the server is away, and opens as soon as it is back',
  async ({ alice }) => {
    const board = await alice.makesABoard('segment regulars "Regulars"')
    await alice.losesTheServer()
    await alice.visits(`/board/${board}`)
    await expect(alice.page.getByRole('heading', { name: 'The server does not answer' })).toBeVisible()
    await alice.findsTheServer()
    await alice.seesCard('regulars', 'Regulars')
  },
)

scenario(
  'The boards page says that the server is away, and comes back by itself',
  async ({ alice, parley }) => {
    await alice.makesABoard('plan "Spring"\nsegment regulars "Regulars"')
    await alice.visits('/')
    await expect(alice.page.getByRole('article', { name: 'Spring' })).toBeVisible()
    await parley.kill()
    await alice.isTold('The server does not answer. This is how the boards stood when it last did.')
    await expect(alice.page.getByRole('article', { name: 'Spring' })).toBeVisible()
    await parley.start()
    await alice.isNotTold('The server does not answer. This is how the boards stood when it last did.')
  },
)
