// Opening a board in a browser, from the address to a canvas that can be edited: cold, in a browser that has never been
// here; warm, when the page and the board are kept on the device. Beside it a board with nothing on it, in the same run.
import { chromium, type Browser } from '@playwright/test'
import { browserLaunch } from '../browser.ts'
import { Parley } from '../parley.ts'
import { Planner } from '../people/Planner.ts'
import { median, shown } from './figures.ts'

const rounds = 3
const patience = 60_000

const planOf = (cards: number): string =>
  Array.from({ length: cards }, (_, one) => `segment s${one} "Segment ${one}"`).join('\n')

async function opening(alice: Planner, board: string): Promise<number> {
  const from = performance.now()
  await alice.visits(`/board/${board}`)
  // Its bars come with the canvas, and the word once the board may be written on.
  await alice.page.getByRole('toolbar', { name: 'Zoom and undo' }).waitFor({ timeout: patience })
  await alice.saveState.filter({ hasText: /^Sav/ }).waitFor({ timeout: patience })
  return performance.now() - from
}

async function measure(browser: Browser, parley: Parley, cards: number) {
  const cold: number[] = []
  const warm: number[] = []
  for (let one = 0; one < rounds; one++) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' })
    const alice = new Planner('Alice', await context.newPage(), parley)
    await alice.hasAnAccount()
    const board = await alice.makesABoard(planOf(cards))
    cold.push(await opening(alice, board))
    // Once more with the page kept, then what is measured.
    await opening(alice, board)
    warm.push(await opening(alice, board))
    await context.close()
  }
  return { cold: median(cold), warm: median(warm) }
}

const parley = await Parley.start()
const browser = await chromium.launch(await browserLaunch())
try {
  const rows: Record<string, object> = {}
  const empty = await measure(browser, parley, 1)
  for (const cards of [1, 500, 2_000]) {
    const { cold, warm } = cards === 1 ? empty : await measure(browser, parley, cards)
    rows[`${cards.toLocaleString('en')} ${cards === 1 ? 'card' : 'cards'}`] = {
      'cold ms': shown(cold, 0),
      'warm ms': shown(warm, 0),
      'cold ÷ one card': shown(cold / empty.cold),
      'warm ÷ one card': shown(warm / empty.warm),
    }
  }
  console.log('\nOpening a board in a browser, until it can be edited')
  console.table(rows)
} finally {
  await browser.close()
  await parley.stop()
}
