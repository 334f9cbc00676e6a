// Panning the canvas: a board of cards and links beside bare tldraw with as many plain shapes, in one run. What counts
// is the work a frame costs; frames a second depend on the machine that draws them.
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { chromium, type Browser } from '@playwright/test'
import { browserLaunch } from '../browser.ts'
import { median, percentile, shown } from './figures.ts'

const frames = 120
const sizes = [200, 1_000, 3_000]
const client = resolve(import.meta.dirname, '../../apps/client')

const config = (out: string) => `
import react from '@vitejs/plugin-react'
export default {
  root: ${JSON.stringify(client)},
  plugins: [react()],
  publicDir: false,
  resolve: { dedupe: ['yjs', 'react', 'react-dom'] },
  build: {
    outDir: ${JSON.stringify(out)},
    emptyOutDir: false,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 5000,
    cssCodeSplit: false,
    rollupOptions: {
      input: { pan: 'src/canvas/bench/pan.tsx' },
      output: { entryFileNames: 'pan.js', assetFileNames: 'assets/[name]-[hash][extname]' },
    },
    manifest: 'manifest.json',
  },
}
`

interface Chunk {
  file: string
  css?: string[]
}

/** The page, built once for all runs. */
async function buildPage(out: string): Promise<void> {
  const file = join(client, `.pan-${process.pid}.config.mjs`)
  await writeFile(file, config(out))
  try {
    const vite = join(client, 'node_modules/vite/bin/vite.js')
    await promisify(execFile)(process.execPath, [vite, 'build', '--config', file, '--logLevel', 'error'], {
      cwd: client,
    })
  } finally {
    await rm(file, { force: true })
  }
  const manifest = JSON.parse(await readFile(join(out, 'manifest.json'), 'utf8')) as Record<string, Chunk>
  const styles = Object.values(manifest).flatMap(({ file: path, css = [] }) => [path, ...css])
  const links = [...new Set(styles)].filter((path) => path.endsWith('.css'))
  const head = links.map((path) => `<link rel="stylesheet" href="/${path}">`).join('')
  const fill = '<style>html,body,#root{height:100%;margin:0}</style>'
  const body = '<div id="root"></div><script type="module" src="/pan.js"></script>'
  await writeFile(
    join(out, 'index.html'),
    `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}${fill}</head><body>${body}</body></html>`,
  )
}

const kinds: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
}

async function servePage(out: string): Promise<Server> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://page')
    const path = pathname === '/' ? '/index.html' : pathname
    readFile(join(out, path)).then(
      (bytes) =>
        response
          .writeHead(200, { 'content-type': kinds[extname(path)] ?? 'application/octet-stream' })
          .end(bytes),
      () => response.writeHead(404).end(),
    )
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  return server
}

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

const out = await mkdtemp(join(tmpdir(), 'parley-pan-'))
let server: Server | undefined
let browser: Browser | undefined
try {
  await buildPage(out)
  server = await servePage(out)
  const { executablePath, args, env } = await browserLaunch()
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox', ...args], ...(env && { env }) })
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  for (const [zoom, title] of [
    [1, 'at 100 %'],
    ['fit', 'with everything in view'],
  ] as const) {
    console.log(`\nPanning ${title}, ${frames} frames; cards and as many links, beside as many plain shapes`)
    const rows: Record<string, object> = {}
    for (const size of sizes)
      rows[`${size.toLocaleString('en')} + ${size.toLocaleString('en')}`] = await measure(
        browser,
        base,
        size,
        zoom,
      )
    console.table(rows)
  }
} finally {
  await browser?.close()
  server?.close()
  await rm(out, { recursive: true, force: true })
}
