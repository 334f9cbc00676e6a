import type { Browser } from '@playwright/test'
import type { Planner } from '../people/Planner.ts'
import type { Course } from './tabs.ts'
import { differing, piece, play } from './tabs-cast.ts'

const otherVersion = 'This tab is of another version than the server. Reload it to go on.'

/**
 * A version with another layout of boards is brought while Alice writes without the net and Bob looks on. Their tabs
 * must write nothing into it, say so, and lose nothing: what Alice wrote is there once she reloads.
 */
export const beforeTheNext = (browser: Browser, next: string, chance: () => number): Promise<Course> =>
  play(browser, async (cast) => {
    const { parley, board, alice, second, bob } = cast
    await alice.goesOffline()
    const [hers, forbidden, fresh] = [piece(chance), piece(chance), piece(chance)]
    await adds(alice, 'p1', hers)
    await second.inspects('p3')
    await second.fills('Has lived through', 'Was sent away')
    const toldBob = told(bob)
    await parley.restart(next)
    const toldMs = [await toldBob]
    const toldAlice = [told(alice), told(second)]
    await alice.context.setOffline(false)
    toldMs.push(...(await Promise.all(toldAlice)))
    await triesToWrite(bob, 'p3', forbidden)
    await triesToWrite(alice, 'p2', forbidden)
    for (const tab of [alice, second, bob]) {
      await tab.clicks('Reload')
      await tab.hasSaved()
    }
    await adds(bob, 'p2', fresh)
    await bob.hasSaved()
    // Opened anew, it also has in its new place what arrived late under the old name.
    await parley.restart()
    await Promise.all([alice, second, bob].map((tab) => tab.hasSaved()))
    const { cards } = await alice.planOf(board)
    const titles = cards.map(({ title }) => title).join('\n')
    const lived = Object.fromEntries(cards.map((card) => [card.id, card['livedThrough']]))
    const kept = { p2: 'Waited for weeks', p3: 'Was sent away' }
    return {
      written: 3,
      lost: [hers, fresh].filter((one) => !titles.includes(one)).length,
      fieldsLost: Object.entries(kept).filter(([id, text]) => lived[id] !== text).length,
      differing: await differing(cast),
      trespasses: titles.split(forbidden).length - 1,
      toldMs,
    }
  })

async function adds(tab: Planner, card: string, letters: string): Promise<void> {
  await tab.beginsToWrite(card)
  await tab.presses('End')
  await tab.types(letters)
  await tab.leaves()
}

/** As her hand would: the card does not open, and the letters go nowhere. */
async function triesToWrite(tab: Planner, card: string, letters: string): Promise<void> {
  const { x, y } = await tab.grip(card)
  await tab.page.mouse.dblclick(x, y)
  await tab.page.keyboard.type(letters)
  await tab.leaves()
}

/** How long after the server's word the page says it, too. */
async function told({ page }: Planner): Promise<number> {
  const heard = new Promise<number>((resolve) => {
    page.on('websocket', (socket) =>
      socket.on('framereceived', ({ payload }) => {
        if (payload.toString().includes('otherVersion')) resolve(performance.now())
      }),
    )
  })
  await page.getByText(otherVersion).first().waitFor({ timeout: 60_000 })
  return Math.max(0, performance.now() - (await heard))
}
