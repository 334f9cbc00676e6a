import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import type { Turn } from './versions.ts'

const here = resolve(import.meta.dirname, '../..')
/** What was built, and what tests left. */
const leftBehind = new Set(['dist', '.types', 'coverage'])

/** A Parley in a folder of its own, beside this one, as whoever upgrades has two. */
export type Installed = { main: string; cli: string; remove(): void }

/** Puts a version beside this one: its sources with what is otherwise in it. Its page is built only where it is asked for. */
export async function install(turns: readonly Turn[], { page = false } = {}): Promise<Installed> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-version-'))
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  try {
    for (const part of ['apps/server', 'apps/client', 'packages/model', 'package.json', 'tsconfig.base.json'])
      cpSync(join(here, part), join(folder, part), {
        recursive: true,
        verbatimSymlinks: true,
        filter: (path) => !leftBehind.has(basename(path)),
      })
    symlinkSync(join(here, 'node_modules'), join(folder, 'node_modules'))
    for (const turn of turns) write(folder, turn)
    if (page) await build(join(folder, 'apps/client'))
    const server = join(folder, 'apps/server/src')
    return { main: join(server, 'main.ts'), cli: join(server, 'cli.ts'), remove }
  } catch (fault) {
    remove()
    throw fault
  }
}

function write(folder: string, { in: file, from, to }: Turn): void {
  const path = join(folder, file)
  const source = readFileSync(path, 'utf8')
  if (!source.includes(from)) throw new Error(`${file} no longer says: ${from}`)
  // Not as a pattern: what is put there may hold a dollar sign.
  writeFileSync(
    path,
    source.replace(from, () => to),
  )
}

async function build(client: string): Promise<void> {
  const env = { ...process.env, NODE_ENV: 'production' }
  await promisify(execFile)(join(client, 'node_modules/.bin/vite'), ['build'], { cwd: client, env })
}
