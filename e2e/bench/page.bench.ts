// Opening a board in a browser, from the address to a canvas that can be edited, beside bare tldraw with as many plain
// shapes, in one run. Cold: in a browser that has never been here. Warm: when page and board are kept on the device. A
// page of the same address that shows next to nothing stands there before, or one would wait for the old board to go.
import { chromium, type Browser, type Page } from '@playwright/test'
import { browserLaunch } from '../browser.ts'
import { Parley } from '../parley.ts'
import { Planner } from '../people/Planner.ts'
import { benchPage } from './canvas-page.ts'
import type { Figure } from './figure.ts'
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

/** The first opening in a browser, and the median of the third to the fifth: by then it keeps the page as it runs it. */
async function opened(page: Page, light: string, open: () => Promise<void>): Promise<Opened> {
  const took: number[] = []
  for (let time = 0; time < 5; time++) {
    await page.goto(light)
    // The browser has put away what was there.
    await page.evaluate(() => new Promise((done) => requestIdleCallback(done)))
    await page.waitForTimeout(250)
    const from = performance.now()
    await open()
    took.push(performance.now() - from)
    await page.waitForTimeout(1_000)
  }
  await page.context().close()
  const [cold = Number.NaN, , ...warm] = took
  return { cold, warm: median(warm) }
}

const newcomer = (browser: Browser) =>
  browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' })

async function board(browser: Browser, parley: Parley, plan: string): Promise<Opened> {
  // Her account and her board are made in another browser: this one has never been here.
  const maker = new Planner('Alice', await (await newcomer(browser)).newPage(), parley)
  await maker.hasAnAccount()
  const id = await maker.makesABoard(plan)
  const context = await newcomer(browser)
  await context.addCookies(await maker.page.context().cookies())
  await maker.page.context().close()
  const alice = new Planner('Alice', await context.newPage(), parley)
  return opened(alice.page, `${parley.url}/healthz`, async () => {
    await alice.page.goto(`${parley.url}/board/${id}`, { waitUntil: 'commit' })
    // Its bars come with the canvas, and what takes a step back once the board may be written on.
    await alice.page.getByRole('button', { name: 'Undo mine' }).waitFor({ timeout: patience })
    await alice.cards.first().waitFor({ timeout: patience })
  })
}

async function bare(browser: Browser, url: string, size: number): Promise<Opened> {
  const page = await (await newcomer(browser)).newPage()
  return opened(page, `${url}/nothing`, async () => {
    await page.goto(`${url}/?bare&size=${size}`, { waitUntil: 'commit' })
    await page.waitForFunction(() => 'pan' in globalThis, undefined, { timeout: patience })
    await page.locator('.tl-shape').first().waitFor({ timeout: patience })
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
  for (const [key, atMost] of [
    ['cold', 1_200],
    ['warm', 300],
  ] as const)
    figures.push({
      what: `open a board of ${size} cards and as many links, ${key}`,
      value: of(ours, key),
      unit: 'ms',
      ...(size === 500 ? { atMost } : {}),
      beside: { 'bare tldraw': of(peer, key) },
    })
  return {
    'cold ms': shown(of(ours, 'cold'), 0),
    'bare cold ms': shown(of(peer, 'cold'), 0),
    'cold ÷ bare': shown(of(ours, 'cold') / of(peer, 'cold')),
    'warm ms': shown(of(ours, 'warm'), 0),
    'bare warm ms': shown(of(peer, 'warm'), 0),
    'warm ÷ bare': shown(of(ours, 'warm') / of(peer, 'warm')),
  }
}

export const figures: Figure[] = []
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
