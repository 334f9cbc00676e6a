// Opening a board in a browser, from the address to a canvas that can be edited, beside bare tldraw with as many plain
// shapes, in one run. Cold: in a browser that has never been here. Warm: when page and board are kept on the device.
import { chromium, type Browser, type BrowserContext } from '@playwright/test'
import { browserLaunch } from '../browser.ts'
import { Parley } from '../parley.ts'
import { Planner } from '../people/Planner.ts'
import { benchPage } from './canvas-page.ts'
import { median, shown } from './figures.ts'

const rounds = 3
const sizes = [3, 500, 2_000]
const patience = 60_000

/** Cards, and as many links, from each to the next. */
const planOf = (cards: number): string => {
  const ids = Array.from({ length: cards }, (_, one) => one)
  const kinds = ids.map((one) => `${one % 2 === 0 ? 'contactPoint' : 'segment'} c${one} "Card ${one}"`)
  const links = ids.map((one) => `c${one} dependsOn c${(one + 1) % cards}`)
  return [...kinds, ...links].join('\n')
}

interface Opened {
  cold: number
  warm: number
}

/** The first opening in a browser, and the third: by then the browser keeps the page as it runs it. */
async function opened(context: BrowserContext, open: () => Promise<void>): Promise<Opened> {
  const took: number[] = []
  for (let time = 0; time < 3; time++) {
    const from = performance.now()
    await open()
    took.push(performance.now() - from)
  }
  await context.close()
  const [cold = Number.NaN, , warm = Number.NaN] = took
  return { cold, warm }
}

const newcomer = (browser: Browser) =>
  browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' })

async function board(browser: Browser, parley: Parley, plan: string): Promise<Opened> {
  const context = await newcomer(browser)
  const alice = new Planner('Alice', await context.newPage(), parley)
  await alice.hasAnAccount()
  const id = await alice.makesABoard(plan)
  return opened(context, async () => {
    await alice.visits(`/board/${id}`)
    // Its bars come with the canvas, and what takes a step back once the board may be written on.
    await alice.page.getByRole('button', { name: 'Undo mine' }).waitFor({ timeout: patience })
  })
}

async function bare(browser: Browser, url: string, size: number): Promise<Opened> {
  const context = await newcomer(browser)
  const page = await context.newPage()
  return opened(context, async () => {
    await page.goto(`${url}/?bare&size=${size}`, { waitUntil: 'commit' })
    await page.waitForFunction(() => 'pan' in globalThis, undefined, { timeout: patience })
  })
}

async function measure(browser: Browser, parley: Parley, url: string, size: number) {
  const ours: Opened[] = []
  const peer: Opened[] = []
  // Turn by turn, so that what else the machine does falls on both.
  for (let round = 0; round < rounds; round++) {
    ours.push(await board(browser, parley, planOf(size)))
    peer.push(await bare(browser, url, size))
  }
  const of = (all: Opened[], key: keyof Opened) => median(all.map((one) => one[key]))
  return {
    'cold ms': shown(of(ours, 'cold'), 0),
    'bare cold ms': shown(of(peer, 'cold'), 0),
    'cold ÷ bare': shown(of(ours, 'cold') / of(peer, 'cold')),
    'warm ms': shown(of(ours, 'warm'), 0),
    'bare warm ms': shown(of(peer, 'warm'), 0),
    'warm ÷ bare': shown(of(ours, 'warm') / of(peer, 'warm')),
  }
}

const parley = await Parley.start()
const bench = await benchPage()
const browser = await chromium.launch(await browserLaunch())
try {
  const rows: Record<string, object> = {}
  for (const size of sizes) {
    const many = size.toLocaleString('en')
    rows[`${many} + ${many}`] = await measure(browser, parley, bench.url, size)
  }
  console.log('\nOpening a board of cards and as many links, beside bare tldraw with as many plain shapes')
  console.table(rows)
} finally {
  await browser.close()
  await parley.stop()
  await bench.stop()
}
