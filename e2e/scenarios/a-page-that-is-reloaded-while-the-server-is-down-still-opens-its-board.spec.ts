import { scenario, expect } from '../cast.ts'

scenario.use({ aFreshServer: true, aKeptPage: true })

scenario(
  'A page that is reloaded while the server is down still opens its board, and keeps what is written [O-10]',
  async ({ alice, parley }) => {
    const board = await alice.opensANewBoard('segment regulars "Regulars"')
    await alice.page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state)
    await alice.page.reload()
    await alice.seesCard('regulars', 'Regulars')
    await alice.hasSaved()
    await expect.poll(() => alice.page.evaluate(async () => Boolean(await caches.match('/')))).toBe(true)

    await parley.kill()
    await alice.page.reload()
    await alice.seesCard('regulars', 'Regulars')
    await alice.types(' of the town', { in: 'regulars', after: 'Regulars' })
    await alice.leaves()
    await expect(alice.saveState).toHaveText(/^Offline: \d+ changes? on this device$/)

    await parley.start()
    await alice.hasSaved()
    await alice.serverHolds(board, 'regulars', { title: 'Regulars of the town' })
  },
)
