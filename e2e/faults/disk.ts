import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { boards, rounds } from './disk-rounds.ts'
import type { Fault } from './fault.ts'
import { withFolder, type Served } from './served.ts'

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

// What a file system answers that was made read-only; reading is let be.
const readOnly = 'pwrite64,fdatasync,fsync,ftruncate,fallocate,unlink,access,faccessat,?faccessat2'

/** The file system becomes read-only under files that are open, as after a fault of the disk. */
export const diskReadOnly: Fault = {
  says: 'a disk that becomes read-only while people write, and is writable again',
  cannot: () => triedTo(() => execFileSync('strace', ['-V'], { stdio: 'pipe' }), 'there is no strace'),
  run: (given) =>
    withFolder(boards, (folder) => {
      let between: ChildProcess | undefined
      const fails = async ({ pid }: Served) => {
        const args = [
          '-f',
          '-p',
          String(pid),
          '-e',
          `trace=${readOnly}`,
          '-e',
          `inject=${readOnly}:error=EROFS`,
        ]
        between = spawn('strace', [...args, '-o', '/dev/null'], { stdio: ['ignore', 'ignore', 'pipe'] })
        await once(between.stderr!, 'data')
      }
      const mends = async () => {
        if (!between || between.exitCode !== null || between.signalCode !== null) return
        const gone = once(between, 'exit')
        between.kill('SIGTERM')
        await gone
      }
      return rounds({ folder, fails, mends }, given)
    }),
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
