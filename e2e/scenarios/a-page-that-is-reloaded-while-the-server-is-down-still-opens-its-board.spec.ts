import type { Page } from '@playwright/test'
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
    await expect.poll(() => alice.page.evaluate(everythingIsKept)).toBe(true)

    await parley.kill()
    await alice.page.reload()
    await alice.seesCard('regulars', 'Regulars')
    await opensTheJourney(alice.page)
    await alice.types(' of the town', { in: 'regulars', after: 'Regulars' })
    await alice.leaves()
    await expect(alice.saveState).toHaveText(/^Offline: \d+ changes? on this device$/)

    await parley.start()
    await alice.hasSaved()
    await alice.serverHolds(board, 'regulars', { title: 'Regulars of the town' })
  },
)

/** In the page: whether the keeper has all that it is made of. */
async function everythingIsKept(): Promise<boolean> {
  const files: unknown = await (await fetch('/files.json')).json()
  const wanted = Array.isArray(files) ? files.map(String) : ['/']
  const kept = await Promise.all(['/', ...wanted].map((file) => caches.match(file)))
  return kept.every((one) => one !== undefined)
}

/** A view that she never opened while the server was there. */
async function opensTheJourney(page: Page): Promise<void> {
  const view = (name: string) => page.getByRole('link', { name, exact: true })
  await view('Journey').click()
  await expect(page.getByRole('main').getByRole('heading', { name: 'Journey' })).toBeVisible()
  await view('Canvas').click()
}
