import { fork } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Doc } from 'yjs'
import { z } from 'zod'
import { storedIn } from '@parley/server/store/checkpoint.ts'
import { databaseFile, openDatabase } from '@parley/server/store/database.ts'
import { journalIn } from '@parley/server/store/journal.ts'
import { rebuild } from '@parley/server/store/rebuild.ts'
import type { Settings } from '@parley/server/sync/settings.ts'
import { openStage } from '@parley/server/sync/stage.ts'

const Measured = z.object({ megabytes: z.number(), stallMs: z.number() })

/** Boards that are served by a process of their own. */
export type Served = {
  url: string
  pid: number
  /** Its memory now, and how long it stood still at most since it was last asked. */
  figures(): Promise<z.infer<typeof Measured>>
  /** Megabytes that it holds once all that nobody needs any more is gone. */
  held(): Promise<number>
  /** Nobody is on a board any more, and none is in memory. */
  unloaded(): Promise<void>
  /** Its clock goes wrong by so much. */
  stepClock(stepMs: number): void
  hasEnded(): boolean
  /** Power off: no farewell, no flush. */
  kill(): Promise<void>
}

/** Serves what is in a folder, or in a database of that name, and waits until it listens. */
export async function serve(
  folder: string,
  settings: Partial<Settings> = {},
  at = databaseFile(folder),
): Promise<Served> {
  const child = fork(
    fileURLToPath(new URL('server.ts', import.meta.url)),
    [folder, JSON.stringify(settings), at],
    {
      execArgv: ['--expose-gc'],
      // Two hundred servers read the same code; only the first needs to compile it.
      env: {
        ...process.env,
        NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'] ?? join(tmpdir(), 'compiled'),
      },
    },
  )
  const answer = () =>
    new Promise<unknown>((resolve, reject) => {
      const ended = (code: number | null) => reject(new Error(`The server ended with ${code}.`))
      child.once('exit', ended)
      child.once('message', (message) => {
        child.off('exit', ended)
        resolve(message)
      })
    })
  const url = z.string().parse(await answer())
  return {
    url,
    pid: child.pid ?? 0,
    figures: async () => {
      child.send({ is: 'figures' })
      return Measured.parse(await answer())
    },
    held: async () => {
      child.send({ is: 'held' })
      return z.number().parse(await answer())
    },
    unloaded: async () => {
      child.send({ is: 'unloaded' })
      z.literal('unloaded').parse(await answer())
    },
    stepClock: (stepMs) => void child.send({ is: 'clock', stepMs }),
    hasEnded: () => child.exitCode !== null || child.signalCode !== null,
    kill: () =>
      new Promise((resolve) => {
        if (child.exitCode !== null || child.signalCode !== null) return resolve()
        child.once('exit', () => resolve())
        child.kill('SIGKILL')
      }),
  }
}

/** A folder with boards in it, or in a Postgres where the run is on one, for as long as something is done with it. */
export async function withFolder<T>(
  boards: Record<string, string>,
  work: (folder: string, at: string) => Promise<T>,
  under = tmpdir(),
): Promise<T> {
  const folder = await mkdtemp(join(under, 'parley-faults-'))
  try {
    const stage = await openStage({ folder })
    for (const [board, plan] of Object.entries(boards)) await stage.seed(board, plan)
    await stage.stop()
    return await work(folder, stage.at)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** A board as the disk has it. */
export const stored = (folder: string, board: string): Promise<Doc> => storedAt(databaseFile(folder), board)

/** A board as a database has it. */
export async function storedAt(at: string, board: string): Promise<Doc> {
  const database = await openDatabase(at)
  try {
    return rebuild(await storedIn(journalIn(database), board))
  } finally {
    await database.destroy()
  }
}
