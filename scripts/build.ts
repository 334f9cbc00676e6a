import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { extname, join, resolve } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { alone } from './lock.ts'
import { setStamp, stampOf, stampStands } from './stamp.ts'
import { quietly, tool, toolEnv } from './step.ts'

const built = 'apps/client/dist'
const stampPath = `${built}/.stamp`
const sources = [
  'apps/client/{src,public}/**',
  'apps/client/*.{ts,json,html}',
  'packages/model/src/**',
  'pnpm-lock.yaml',
]
const worthPacking = new Set([
  '.js',
  '.css',
  '.html',
  '.svg',
  '.json',
  '.webmanifest',
  '.txt',
  '.map',
  '.wasm',
])

/** Builds the client unless the last build still stands. The server needs none: Node runs its TypeScript as it is. */
export async function build(): Promise<void> {
  if (stampStands(stampPath, stampOf(sources))) return
  await alone(async () => {
    const stamp = stampOf(sources)
    if (stampStands(stampPath, stamp)) return
    console.log('Building …')
    const fresh = resolve(`.house/build-${process.pid}`)
    try {
      const env = toolEnv({ PARLEY_OUT: fresh, NODE_ENV: 'production' })
      await quietly(
        'Building the client failed; see the lines above.',
        tool('apps/client', 'vite'),
        ['build'],
        {
          cwd: 'apps/client',
          env,
        },
      )
      pack(fresh)
      setStamp(join(fresh, '.stamp'), stamp)
      swapIn(fresh)
    } finally {
      rmSync(fresh, { recursive: true, force: true })
    }
  })
}

// A server that is running goes on serving the old files until the new ones are whole.
function swapIn(fresh: string): void {
  const old = `.house/old-${process.pid}`
  if (existsSync(built)) renameSync(built, old)
  renameSync(fresh, built)
  rmSync(old, { recursive: true, force: true })
}

/** Packs once at build time what would otherwise be packed at every request. */
function pack(folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !worthPacking.has(extname(entry.name))) continue
    const path = join(entry.parentPath, entry.name)
    const plain = readFileSync(path)
    if (plain.length < 1024) continue
    writeFileSync(`${path}.gz`, gzipSync(plain, { level: 9 }))
    writeFileSync(
      `${path}.br`,
      brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
    )
  }
}
