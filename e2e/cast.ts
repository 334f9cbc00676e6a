import { test, type Browser } from '@playwright/test'
import { Parley } from './parley.ts'
import { Planner } from './people/Planner.ts'

export { expect } from '@playwright/test'

type Cast = { parley: Parley; alice: Planner; bob: Planner; carol: Planner }
type Told = {
  /** A server of the scenario's own: one that is killed, or that nobody has an account on yet. */
  aFreshServer: boolean
  /** The page is kept on the device, as it is for people. Elsewhere not: routes see only what nobody keeps. */
  aKeptPage: boolean
}
type Shared = { sharedParley: () => Promise<Parley> }

/**
 * A story with people in it. Alice owns the workspace and is signed in; bob and carol are strangers until they are
 * invited. Each has a browser of her own. Scenarios share a server, and each makes the boards it needs.
 */
export const scenario = test.extend<Cast & Told, Shared>({
  aFreshServer: [false, { option: true }],
  aKeptPage: [false, { option: true }],

  sharedParley: [
    async ({}, use) => {
      let started: Promise<Parley> | undefined
      await use(() => (started ??= Parley.start()))
      await (await started)?.stop()
    },
    { scope: 'worker' },
  ],

  parley: async ({ aFreshServer, sharedParley }, use) => {
    if (!aFreshServer) return use(await sharedParley())
    const own = await Parley.start()
    await use(own)
    await own.stop()
  },

  alice: async ({ browser, parley, aKeptPage }, use) => {
    await withSomeone('Alice', browser, parley, aKeptPage, async (alice) => {
      await alice.hasAnAccount()
      await use(alice)
    })
  },
  bob: async ({ browser, parley }, use) => withSomeone('Bob', browser, parley, false, use),
  carol: async ({ browser, parley }, use) => withSomeone('Carol', browser, parley, false, use),
})

async function withSomeone(
  name: string,
  browser: Browser,
  parley: Parley,
  keepsPage: boolean,
  use: (someone: Planner) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({
    locale: 'en-GB',
    serviceWorkers: keepsPage ? 'allow' : 'block',
    permissions: ['clipboard-read', 'clipboard-write'],
    // What glides is somewhere else between two looks.
    reducedMotion: 'reduce',
  })
  const someone = new Planner(name, await context.newPage(), parley)
  await use(someone)
  await context.close()
}
