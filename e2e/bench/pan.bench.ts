// Panning the canvas: a board of cards and links beside bare tldraw with as many plain shapes, in one run. What counts
// is the work a frame costs; frames a second depend on the machine that draws them.
import { chromium, type Browser, type Page as BrowserPage } from '@playwright/test'
import { browserLaunch } from '../browser.ts'
import { benchPage } from './canvas-page.ts'
import type { Figure } from './figure.ts'
import { median, percentile, shown } from './figures.ts'

const frames = 120
const sizes = [200, 1_000, 3_000]

interface Panned {
  work: number
  mean: number
  frame: number
  slow: number
}

type Page = { pan?: (frames: number, zoom: number | 'fit') => Promise<number[]> }

/** What is out of sight is drawn while nothing else is to do: a frame of a pan is not to pay for it. */
async function rested(page: BrowserPage): Promise<void> {
  const drawn = () => page.locator('.tl-shape').count()
  for (let before = -1, now = await drawn(); now !== before; now = await drawn()) {
    before = now
    await page.waitForTimeout(1_000)
  }
}

/** How much work a frame costs while panning, and how long frames take. */
async function panned(browser: Browser, url: string, zoom: number | 'fit'): Promise<Panned> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  try {
    await page.goto(url, { waitUntil: 'commit', timeout: 120_000 })
    await page.waitForFunction(() => (globalThis as Page).pan !== undefined, undefined, { timeout: 120_000 })
    await page.evaluate(() => document.fonts.ready.then(() => true))
    const devtools = await page.context().newCDPSession(page)
    await devtools.send('Performance.enable')
    const busy = async () => {
      const { metrics } = await devtools.send('Performance.getMetrics')
      return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1_000
    }
    await rested(page)
    const run = (count: number) =>
      page.evaluate(([many, at]) => (globalThis as Page).pan?.(many, at) ?? [], [count, zoom] as const)
    await run(30)
    const before = await busy()
    const took = await run(frames)
    const work = (await busy()) - before
    const mean = took.reduce((sum, one) => sum + one, 0) / took.length
    return { work: work / frames, mean, frame: median(took), slow: percentile(took, 95) }
  } finally {
    await page.close()
  }
}

async function measure(browser: Browser, base: string, size: number, zoom: number | 'fit') {
  const ours: Panned[] = []
  const bare: Panned[] = []
  // Turn by turn, so that what else the machine does falls on both.
  for (let round = 0; round < 3; round++) {
    ours.push(await panned(browser, `${base}/?size=${size}`, zoom))
    bare.push(await panned(browser, `${base}/?size=${size}&bare`, zoom))
  }
  const of = (all: Panned[], key: keyof Panned) => median(all.map((one) => one[key]))
  figures.push(...figuresOf(size, zoom, (key) => [of(ours, key), of(bare, key)]))
  return {
    'work ms': shown(of(ours, 'work'), 1),
    'bare ms': shown(of(bare, 'work'), 1),
    'work ÷ bare': shown(of(ours, 'work') / of(bare, 'work')),
    'frame p50 ms': shown(of(ours, 'frame'), 1),
    'bare p50 ms': shown(of(bare, 'frame'), 1),
    'frame p95 ms': shown(of(ours, 'slow'), 1),
    'mean ms': shown(of(ours, 'mean'), 1),
    'mean ÷ bare': shown(of(ours, 'mean') / of(bare, 'mean')),
  }
}

type Both = (key: keyof Panned) => [ours: number, bare: number]

function figuresOf(size: number, zoom: number | 'fit', of: Both): Figure[] {
  const what = `panning ${size} cards and as many links ${zoom === 'fit' ? 'all in view' : 'at 100 %'}`
  const [[mean, bareMean], [work, bareWork], [frame]] = [of('mean'), of('work'), of('frame')]
  const told: Figure[] = [
    { what: `${what}: frame, mean`, value: mean, unit: 'ms', beside: { 'bare tldraw': bareMean } },
    { what: `${what}: work a frame`, value: work, unit: 'ms', beside: { 'bare tldraw': bareWork } },
  ]
  if (zoom === 'fit' || size !== 1_000) return told
  return [
    { what: `${what}: frame time ÷ bare tldraw’s`, value: mean / bareMean, unit: '', atMost: 1.1 },
    // 60 a second, as the screen's clock counts them.
    { what: `${what}: frame, p50`, value: frame, unit: 'ms', atMost: 16.8 },
    ...told,
  ]
}

export const figures: Figure[] = []
const bench = await benchPage()
const browser = await chromium.launch(await browserLaunch())
try {
  for (const [zoom, title] of [
    [1, 'at 100 %'],
    ['fit', 'with everything in view'],
  ] as const) {
    console.log(`\nPanning ${title}, ${frames} frames; cards and as many links, beside as many plain shapes`)
    const rows: Record<string, object> = {}
    for (const size of sizes) {
      const many = size.toLocaleString('en')
      rows[`${many} + ${many}`] = await measure(browser, bench.url, size, zoom)
    }
    console.table(rows)
  }
} finally {
  await browser.close()
  await bench.stop()
}
