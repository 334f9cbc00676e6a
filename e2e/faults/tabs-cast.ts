import type { Browser, BrowserContext } from '@playwright/test'
import { Parley } from '../parley.ts'
import { Planner } from '../people/Planner.ts'

/** Two browsers at one board: two tabs of Alice in one, Bob in the other. All pages are of the version that runs first. */
export type Cast = { parley: Parley; board: string; alice: Planner; second: Planner; bob: Planner }

const plan = [
  'persona p1 "Rita"',
  'persona p2 "Ove" pastExperience="Waited for weeks"',
  'persona p3 "Mia"',
].join('\n')

/** Plays with people who have a server of their own, and browsers of their own. */
export async function play<T>(browser: Browser, story: (cast: Cast) => Promise<T>): Promise<T> {
  const parley = await Parley.start()
  const contexts: BrowserContext[] = []
  try {
    const someone = async (name: string) => {
      const context = await browser.newContext({
        locale: 'en-GB',
        serviceWorkers: 'block',
        reducedMotion: 'reduce',
        viewport: { width: 1440, height: 900 },
      })
      contexts.push(context)
      return new Planner(name, await context.newPage(), parley)
    }
    const [alice, bob] = [await someone('Alice'), await someone('Bob')]
    await alice.hasAnAccount()
    const board = await alice.opensANewBoard(plan)
    await bob.joins(board, { invitedBy: alice })
    const second = await alice.opensAnotherTab()
    await second.opens(board)
    return await story({ parley, board, alice, second, bob })
  } finally {
    for (const context of contexts) await context.close()
    await parley.stop()
  }
}

/** Of the tabs, those on which a card has another title than on the server. */
export async function differing({ board, alice, second, bob }: Cast): Promise<number> {
  const { cards } = await alice.planOf(board)
  let others = 0
  for (const tab of [alice, second, bob])
    for (const { id, title } of cards)
      if (!(await tab.card(id).innerText()).includes(title)) {
        others++
        break
      }
  return others
}

/** A few letters that nobody else writes. */
export const piece = (chance: () => number): string =>
  ` ${Array.from({ length: 5 }, () => 'abcdefghijklmnopqrstuvwxyz'[Math.floor(chance() * 26)]).join('')}`
