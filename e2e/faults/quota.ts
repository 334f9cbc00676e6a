import { chromium, type Browser } from '@playwright/test'
import { until } from '@parley/server/sync/stage.ts'
import { browserLaunch } from '../browser.ts'
import { percentile } from '../bench/figures.ts'
import { Parley } from '../parley.ts'
import { Planner } from '../people/Planner.ts'
import { atMost, none, some, told, type Fault } from './fault.ts'
import { sumOf } from './writer.ts'

type Way = {
  /** Before the page is opened: what the browser will not do. */
  before?: (alice: Planner) => Promise<unknown>
  /** While she is on her board: what becomes of what it keeps. */
  during?: (alice: Planner) => Promise<unknown>
}
type Course = { toldMs: number; letters: number; online: boolean; arrived: boolean; silent: boolean }

const notice = 'This browser keeps no copy of the board'

/** Marks the moment at which the browser first told the page that it keeps something no more. */
const marksLoss = (alice: Planner) =>
  alice.page.addInitScript(() => {
    const begin = IDBDatabase.prototype.transaction
    const lost = () => performance.mark('lost')
    IDBDatabase.prototype.transaction = function (...asked) {
      this.addEventListener('close', lost)
      const begun = begin.apply(this, asked)
      begun.addEventListener('abort', lost)
      return begun
    }
  })

/** And the one at which the page says so: whoever looks from outside comes later to it. */
const marksNotice = (alice: Planner) =>
  alice.page.addInitScript((words) => {
    const watch = new MutationObserver(() => {
      if (!document.body?.textContent.includes(words)) return
      performance.mark('told')
      watch.disconnect()
    })
    watch.observe(document, { childList: true, subtree: true })
  }, notice)

/** Letters until the page says that it keeps nothing: how long after the browser had told it so. */
async function untilTold(alice: Planner): Promise<number> {
  const isTold = () =>
    alice.page
      .getByText(notice)
      .waitFor({ timeout: 300 })
      .then(
        () => true,
        () => false,
      )
  await until(
    async () => {
      await alice.page.keyboard.type('!')
      return isTold()
    },
    'it is said that nothing is kept',
    90_000,
  )
  return alice.page.evaluate(() => {
    const first = (name: string) => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN
    return first('told') - first('lost')
  })
}

const protocol = async (alice: Planner) => alice.context.newCDPSession(alice.page)

/** Each way in which a browser keeps nothing, or no more. */
const ways: Readonly<Record<string, Way>> = {
  full: {
    during: async (alice) =>
      (await protocol(alice)).send('Storage.overrideQuotaForOrigin', {
        origin: alice.parley.url,
        quotaSize: 1,
      }),
  },
  evicted: {
    during: async (alice) =>
      (await protocol(alice)).send('Storage.clearDataForOrigin', {
        origin: alice.parley.url,
        storageTypes: 'indexeddb,local_storage,cache_storage',
      }),
  },
  refused: {
    before: (alice) =>
      alice.page.addInitScript(() => {
        const refuse = () => {
          performance.mark('lost')
          throw new DOMException('Not here', 'SecurityError')
        }
        Object.defineProperty(globalThis, 'indexedDB', { get: refuse })
      }),
  },
  'no room': {
    before: (alice) =>
      alice.page.addInitScript(() => {
        Storage.prototype.setItem = () => {
          performance.mark('lost')
          throw new DOMException('No room', 'QuotaExceededError')
        }
      }),
  },
}

/** A browser is full, empties itself, or keeps nothing: the page says so, and what the server has it has all the same. */
export const quota: Fault = {
  says: 'browsers that are full, are emptied, or keep nothing, while somebody writes',
  async run({ long, tell, isLate }) {
    const parley = await Parley.start()
    const started = await chromium.launch(await browserLaunch())
    try {
      const courses: Course[] = []
      for (let round = 0; round < (long ? 25 : 1) && !isLate(); round++) {
        for (const way of Object.values(ways)) courses.push(await course(parley, started, way))
        if (round % 5 === 4) tell(`${courses.length} courses`)
      }
      return {
        [`courses (${Object.keys(ways).join(', ')})`]: told(courses.length),
        'letters written': some(sumOf(courses.map(({ letters }) => letters))),
        'courses in which the server did not take what was written with it there': none(
          courses.filter(({ online }) => !online).length,
        ),
        'courses in which the page called kept what was not': none(
          courses.filter(({ silent }) => silent).length,
        ),
        'courses in which what was written without the server did not arrive': none(
          courses.filter(({ arrived }) => !arrived).length,
        ),
        'until it is said, p95 ms': atMost(
          percentile(
            courses.map(({ toldMs }) => toldMs),
            95,
          ),
          1_000,
        ),
      }
    } finally {
      await started.close()
      await parley.stop()
    }
  },
}

async function course(parley: Parley, browser: Browser, { before, during }: Way): Promise<Course> {
  const context = await browser.newContext({
    locale: 'en-GB',
    serviceWorkers: 'block',
    reducedMotion: 'reduce',
  })
  try {
    const alice = new Planner('Alice', await context.newPage(), parley)
    await alice.hasAnAccount()
    await marksLoss(alice)
    await marksNotice(alice)
    await before?.(alice)
    const board = await alice.opensANewBoard('segment s1 "Regulars"')
    await alice.types('', { in: 's1' })
    await alice.presses('End')
    await during?.(alice)
    const toldMs = await untilTold(alice)
    const withServer = ' with the server there'
    await alice.page.keyboard.type(withServer)
    const online = await holds(alice, board, withServer)
    await context.setOffline(true)
    const alone = ', and alone'
    await alice.page.keyboard.type(alone)
    const says = () => alice.saveState.textContent()
    await until(async () => /^(Offline|\d+ changes? on)/.test((await says()) ?? ''), 'she is offline')
    const silent = !/in this page/.test((await says()) ?? '')
    await context.setOffline(false)
    const arrived = await holds(alice, board, alone)
    return { toldMs, letters: withServer.length + alone.length, online, arrived, silent }
  } finally {
    await context.close()
  }
}

/** Does the server come to have it, and the page to say so? */
async function holds(alice: Planner, board: string, words: string): Promise<boolean> {
  try {
    await alice.hasSaved()
    const title = String((await alice.cardOf(board, 's1'))?.['title'])
    return title.includes(words)
  } catch {
    return false
  }
}
