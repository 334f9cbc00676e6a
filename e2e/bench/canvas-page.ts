// The page of the benches: a canvas of cards, or bare tldraw with plain shapes, built and served without a server.
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join, resolve } from 'node:path'
import { promisify } from 'node:util'

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

/** The page at an address of its own, until it is stopped. */
export async function benchPage(): Promise<{ url: string; stop(): Promise<void> }> {
  const out = await mkdtemp(join(tmpdir(), 'parley-page-'))
  await buildPage(out)
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://page')
    const path = pathname === '/' ? '/index.html' : pathname
    readFile(join(out, path)).then(
      (bytes) =>
        response
          .writeHead(200, {
            'content-type': kinds[extname(path)] ?? 'application/octet-stream',
            // Kept by the browser, as a real page's files are.
            'cache-control': path.endsWith('.html') ? 'no-cache' : 'max-age=3600',
          })
          .end(bytes),
      () => response.writeHead(404).end(),
    )
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async stop() {
      server.close()
      await rm(out, { recursive: true, force: true })
    },
  }
}
