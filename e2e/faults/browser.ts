import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Parley } from '../parley.ts'
import { Planner } from '../people/Planner.ts'
import { none, some, told, type Fault, type Given } from './fault.ts'
import { OwnBrowser } from './own-browser.ts'
import { sumOf } from './writer.ts'

// What is younger may be on its way to the disk still.
const youngMs = 500
type Written = { letters: string; at: number }
/** What she had written, as long ago as counts, and what stood there when she came back. */
type Life = { safe: string; found: string; letters: number; opens: boolean }

/** A browser dies under somebody who writes without the server; what she wrote must be there when she comes back. */
export const browser: Fault = {
  says: 'kill -9 of a browser in which somebody writes while the server is away',
  async run(given) {
    const parley = await Parley.start()
    const folder = mkdtempSync(join(tmpdir(), 'parley-browser-'))
    try {
      const board = await prepare(parley, folder)
      await parley.kill()
      const lives = await live(parley, folder, board, given)
      await parley.start()
      const arrives = await bringHome(parley, folder, board)
      return {
        kills: told(lives.length),
        'letters written': some(sumOf(lives.map(({ letters }) => letters))),
        'kills that lost a letter older than 500 ms': none(
          lives.filter(({ safe, found }) => !found.includes(safe)).length,
        ),
        'copies that did not open again': none(lives.filter(({ opens }) => !opens).length),
        'boards that the server had not in the end': none(arrives ? 0 : 1),
      }
    } finally {
      await parley.stop()
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    }
  },
}

/** Alice opens her board once, and her browser keeps it and the page. */
async function prepare(parley: Parley, folder: string): Promise<string> {
  const own = await OwnBrowser.start(folder)
  try {
    const alice = new Planner('Alice', own.page, parley)
    await alice.hasAnAccount()
    const board = await alice.opensANewBoard('segment s1 "Regulars"')
    await own.page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state)
    await own.page.reload()
    await alice.hasSaved()
    await own.page.waitForFunction(async () => Boolean(await caches.match('/')))
    await own.close()
    return board
  } finally {
    await own.kill()
  }
}

async function live(
  parley: Parley,
  folder: string,
  board: string,
  { chance, long, tell, isLate }: Given,
): Promise<Life[]> {
  const lives: Life[] = []
  let safe = 'Regulars'
  for (let born = 0; born <= (long ? 100 : 2) && !isLate(); born++) {
    const own = await OwnBrowser.start(folder)
    try {
      const alice = new Planner('Alice', own.page, parley)
      const found = await reopened(alice, board)
      if (found !== undefined && !found.includes(safe)) tell(`“${safe}” was written, and found is “${found}”`)
      const written = found === undefined ? [] : await writeUntil(alice, born, 600 + chance() * 2_400)
      const died = performance.now()
      await own.kill()
      if (born > 0)
        lives.push({ safe, found: found ?? '', letters: written.length, opens: found !== undefined })
      safe = written.findLast(({ at }) => at < died - youngMs)?.letters.trim() ?? ''
    } finally {
      await own.kill()
    }
    if (born % 10 === 9) tell(`${born + 1} lives`)
  }
  return lives
}

/** The board, as this device has it; undefined where it does not open. */
async function reopened(alice: Planner, board: string): Promise<string | undefined> {
  try {
    await alice.visits(`/board/${board}`)
    await alice.card('s1').waitFor({ timeout: 30_000 })
    return await alice.card('s1').innerText()
  } catch {
    return undefined
  }
}

/** Letter after letter until the time is over; answers what stood there after each, and when. */
async function writeUntil(alice: Planner, life: number, ms: number): Promise<Written[]> {
  await alice.types('', { in: 's1' })
  await alice.presses('Control+a')
  const end = performance.now() + ms
  const written: Written[] = []
  let letters = ''
  for (const letter of `Life ${life} ${'of a sentence without an end '.repeat(20)}`) {
    if (performance.now() > end) break
    await alice.page.keyboard.type(letter)
    letters += letter
    written.push({ letters, at: performance.now() })
  }
  return written
}

/** The server is back: what the browser kept comes to it. */
async function bringHome(parley: Parley, folder: string, board: string): Promise<boolean> {
  const own = await OwnBrowser.start(folder)
  try {
    const alice = new Planner('Alice', own.page, parley)
    await alice.visits(`/board/${board}`)
    await alice.hasSaved()
    const { title } = (await alice.cardOf(board, 's1')) ?? {}
    return typeof title === 'string' && (await alice.card('s1').innerText()).includes(title.trim())
  } finally {
    await own.kill()
  }
}
