import { expect, type Browser } from '@playwright/test'
import type { Planner } from '../people/Planner.ts'
import { patiently } from '../people/Visitor.ts'
import type { Course } from './tabs.ts'
import { differing, piece, play, type Cast } from './tabs-cast.ts'

/**
 * A version with one more field is brought under open tabs. One of Alice's two is reloaded; the other, and Bob's, are of
 * before, and go on: with the net and without it, in what the newer one wrote.
 */
export const besideALater = (browser: Browser, later: string, chance: () => number): Promise<Course> =>
  play(browser, async (cast) => {
    const { parley, board, alice, second, bob } = cast
    await parley.restart(later)
    await second.opens(board)
    await Promise.all([alice.hasSaved(), bob.hasSaved()])
    await second.inspects('p1')
    await second.fills('Nickname', 'Rit')
    await second.inspects('p2')
    await second.fills('Nickname', 'O.')
    const written = [...(await together(cast, chance)), ...(await apart(cast, chance))]
    await alice.deletes('p2')
    await alice.onCanvas()
    await alice.takesBack()
    await alice.hasSaved()
    const { cards } = await alice.planOf(board)
    const titles = cards.map(({ title }) => title).join('\n')
    const nicknames = Object.fromEntries(cards.map((card) => [card.id, card['nickname']]))
    const kept = { p1: 'Rit', p2: 'O.', p3: 'Mi' }
    return {
      written: written.length,
      lost: written.filter((one) => !titles.includes(one)).length,
      fieldsLost: Object.entries(kept).filter(([id, name]) => nicknames[id] !== name).length,
      differing: await differing(cast),
      trespasses: 0,
      toldMs: [],
    }
  })

/** Everybody writes, and sees what the others write. */
async function together({ alice, second, bob }: Cast, chance: () => number): Promise<string[]> {
  const written = await eachWrites([alice, second, bob], chance)
  await alice.drags('p1', { x: 0, y: 40 })
  for (const tab of [alice, second, bob])
    for (const one of written)
      await expect(tab.page.locator('.tl-canvas')).toContainText(one.trim(), patiently)
  return written
}

/** The same without the net; Alice's tabs see each other's all the same. */
async function apart({ alice, second, bob }: Cast, chance: () => number): Promise<string[]> {
  await Promise.all([alice.goesOffline(), bob.goesOffline()])
  await expect(second.saveState).toContainText('Offline', patiently)
  await second.inspects('p3')
  await second.fills('Nickname', 'Mi')
  const written = await eachWrites([alice, second, bob], chance)
  await alice.seesCard('p2', written[1]?.trim())
  await Promise.all([alice.comesBack(), bob.comesBack()])
  await second.hasSaved()
  return written
}

/** Each adds letters to a title: alice and bob to the same one. */
async function eachWrites([alice, second, bob]: Planner[], chance: () => number): Promise<string[]> {
  const written: string[] = []
  for (const [tab, card] of [
    [alice, 'p1'],
    [second, 'p2'],
    [bob, 'p1'],
  ] as const) {
    const one = piece(chance)
    await tab?.beginsToWrite(card)
    await tab?.presses('End')
    await tab?.types(one)
    await tab?.leaves()
    written.push(one)
  }
  return written
}
