// Panning the canvas: a board of cards and links beside bare tldraw with as many plain shapes, in one run. What counts
// is the work a frame costs; frames a second depend on the machine that draws them.
import { chromium, type Browser } from '@playwright/test'
import { browserLaunch } from '../browser.ts'
import { benchPage } from './canvas-page.ts'
import { median, percentile, shown } from './figures.ts'

const frames = 120
const sizes = [200, 1_000, 3_000]

interface Panned {
  work: number
  frame: number
  slow: number
}

type Page = { pan?: (frames: number, zoom: number | 'fit') => Promise<number[]> }

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
    const run = (count: number) =>
      page.evaluate(([many, at]) => (globalThis as Page).pan?.(many, at) ?? [], [count, zoom] as const)
    await run(30)
    const before = await busy()
    const took = await run(frames)
    const work = (await busy()) - before
    return { work: work / frames, frame: median(took), slow: percentile(took, 95) }
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
  return {
    'work ms': shown(of(ours, 'work'), 1),
    'bare ms': shown(of(bare, 'work'), 1),
    'work ÷ bare': shown(of(ours, 'work') / of(bare, 'work')),
    'frame p50 ms': shown(of(ours, 'frame'), 1),
    'bare p50 ms': shown(of(bare, 'frame'), 1),
    'frame p95 ms': shown(of(ours, 'slow'), 1),
    'frame ÷ bare': shown(of(ours, 'frame') / of(bare, 'frame')),
  }
}

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
