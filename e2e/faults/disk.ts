import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { until } from '@parley/server/sync/stage.ts'
import { percentile } from '../bench/figures.ts'
import { atMost, none, some, told, type Fault, type Figures, type Given } from './fault.ts'
import { serve, stored, withFolder, type Served } from './served.ts'
import { planOf, sumOf, Writer } from './writer.ts'

const board = 'b1'
const names = ['alice', 'bob', 'carol']

/** A disk that can be made to take nothing, and to take things again. */
type Disk = { folder: string; fails(server: Served): void; mends(server: Served): unknown }
type Round = { acknowledged: number; lost: number; toldMs: number; backMs: number }

/** A disk of a few megabytes is filled to the last byte, and emptied again. */
export const diskFull: Fault = {
  says: 'a disk that is full while people write, and has room again',
  cannot: () => triedTo(() => unmount(mount()), 'a small disk cannot be mounted (only root may)'),
  run: (given) =>
    onSmallDisk((small) => {
      const ballast = join(small, 'ballast')
      const mends = () => rmSync(ballast, { force: true })
      const fails = () => fill(ballast, small)
      return withFolder(boards, (folder) => rounds({ folder, fails, mends }, given), small)
    }),
}

/** Each write to a file fails, as on a broken disk; what was written stays. */
export const diskError: Fault = {
  says: 'a disk that fails each write for a while',
  cannot: () => triedTo(() => execFileSync('prlimit', ['--version']), 'there is no prlimit'),
  run: (given) =>
    withFolder(boards, (folder) => {
      const limit = ({ pid }: Served, bytes: string) =>
        void execFileSync('prlimit', [`--pid=${pid}`, `--fsize=${bytes}:unlimited`])
      const fails = (server: Served) => limit(server, '0')
      // What limits a process ends with it.
      const mends = (server: Served) => server.hasEnded() || limit(server, 'unlimited')
      return rounds({ folder, fails, mends }, given)
    }),
}

const boards = { [board]: planOf(names) }

/** People write, nothing can be written, then it can again; or the power goes in between. */
async function rounds(disk: Disk, { long, tell }: Given): Promise<Figures> {
  const all: Round[] = []
  while (all.length < (long ? 100 : 2)) {
    all.push(await round(disk, all.length % 3 === 1))
    if (all.length % 10 === 0) tell(`${all.length} rounds`)
  }
  const back = all.map(({ backMs }) => backMs).filter((ms) => ms > 0)
  return {
    rounds: told(all.length),
    'of them, killed while nothing could be written': told(all.length - back.length),
    acknowledged: some(sumOf(all.map(({ acknowledged }) => acknowledged))),
    'acknowledged and not on the disk': none(sumOf(all.map(({ lost }) => lost))),
    'until people are told, p95 ms': atMost(
      percentile(
        all.map(({ toldMs }) => toldMs),
        95,
      ),
      3_000,
    ),
    'until it goes on by itself, p95 ms': atMost(percentile(back, 95), 5_000),
  }
}

async function round(disk: Disk, isKilled: boolean): Promise<Round> {
  const before = await stored(disk.folder, board)
  const server = await serve(disk.folder)
  const { url } = server
  const writers = await Promise.all(names.map((name) => Writer.at({ url, board, before }, name)))
  try {
    const { toldMs, backMs } = await fail(disk, server, writers, isKilled)
    await server.kill()
    disk.mends(server)
    const doc = await stored(disk.folder, board)
    const lost = sumOf(writers.map((writer) => writer.lostIn(doc)))
    return { acknowledged: acknowledgedBy(writers), lost, toldMs, backMs }
  } finally {
    for (const writer of writers) writer.leave()
    await server.kill()
  }
}

const acknowledgedBy = (writers: readonly Writer[]) => sumOf(writers.map(({ acknowledged }) => acknowledged))

async function fail(disk: Disk, server: Served, writers: readonly Writer[], isKilled: boolean) {
  for (const writer of writers) writer.goOn()
  await until(() => acknowledgedBy(writers) > 50, 'people write')
  const failing = performance.now()
  disk.fails(server)
  await until(
    () => writers.every(({ notices }) => notices > 1),
    'everybody is told that nothing can be saved',
  )
  const toldMs = performance.now() - failing
  if (isKilled) return { toldMs, backMs: 0 }
  const sofar = acknowledgedBy(writers)
  const mended = performance.now()
  disk.mends(server)
  await until(() => acknowledgedBy(writers) > sofar, 'it goes on by itself')
  return { toldMs, backMs: performance.now() - mended }
}

const smallDiskBytes = 8_000_000

/** A disk in memory, there for as long as something is done with it. */
async function onSmallDisk<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mount()
  try {
    return await work(folder)
  } finally {
    unmount(folder)
  }
}

function mount(): string {
  const folder = mkdtempSync(join(tmpdir(), 'parley-disk-'))
  const options = ['-t', 'tmpfs', '-o', `size=${smallDiskBytes}`, 'tmpfs', folder]
  execFileSync('mount', options, { stdio: 'pipe' })
  return folder
}

function unmount(folder: string): void {
  // Whoever still has a file open there keeps it; nobody finds it any more.
  execFileSync('umount', ['-l', folder])
  rmSync(folder, { recursive: true })
}

function fill(ballast: string, folder: string): void {
  const { bavail, bsize } = statfsSync(folder)
  try {
    writeFileSync(ballast, new Uint8Array(bavail * bsize))
  } catch {
    // Somebody wrote meanwhile: it is full all the same.
  }
}

function triedTo(act: () => unknown, otherwise: string): string | undefined {
  try {
    act()
    return undefined
  } catch {
    return otherwise
  }
}
