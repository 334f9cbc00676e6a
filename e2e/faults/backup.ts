import { execFile } from 'node:child_process'
import { mkdir, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { until } from '@parley/server/sync/stage.ts'
import { percentile } from '../bench/figures.ts'
import { atMost, none, some, told, type Fault } from './fault.ts'
import { serve, stored, withFolder } from './served.ts'
import { planOf, sumOf, Writer } from './writer.ts'

const board = 'b1'
const names = Array.from({ length: 10 }, (_, one) => `person${one}`)
const cli = resolve(import.meta.dirname, '../../apps/server/src/cli.ts')
type Kept = { lost: number; lateMs: number; backupMs: number; restoreMs: number }
const named = /saved before (\S+) is in it/

/** Backups are made while people write, and each is restored elsewhere and searched. */
export const backup: Fault = {
  says: 'backups made while ten people write, each restored into another folder',
  run: ({ long, tell, isLate }) =>
    withFolder({ [board]: planOf(names) }, async (folder) => {
      const server = await serve(folder)
      const before = await stored(folder, board)
      const writers = await Promise.all(
        names.map((name) => Writer.at({ url: server.url, board, before }, name)),
      )
      try {
        for (const writer of writers) writer.goOn()
        await until(() => writers.every(({ acknowledged }) => acknowledged > 0), 'all write')
        const all: Kept[] = []
        while (all.length < (long ? 50 : 2) && !isLate()) {
          all.push(await keep(folder, writers))
          if (all.length % 10 === 0) tell(`${all.length} backups`)
        }
        return {
          backups: told(all.length),
          acknowledged: some(sumOf(writers.map(({ acknowledged }) => acknowledged))),
          'acknowledged before the moment that a backup names, and not in it': none(
            sumOf(all.map(({ lost }) => lost)),
          ),
          'from that moment to its end, p95 ms': told(p95(all.map(({ lateMs }) => lateMs))),
          'a backup, p95 ms': told(p95(all.map(({ backupMs }) => backupMs))),
          'a restore, p95 ms': atMost(p95(all.map(({ restoreMs }) => restoreMs)), 60_000),
          'acknowledgements meanwhile, p99 ms': told(
            Math.round(
              percentile(
                writers.flatMap(({ waits }) => waits),
                99,
              ),
            ),
          ),
        }
      } finally {
        for (const writer of writers) writer.leave()
        await server.kill()
      }
    }),
}

const p95 = (times: readonly number[]): number => Math.round(percentile(times, 95))

async function keep(folder: string, writers: readonly Writer[]): Promise<Kept> {
  const file = join(folder, 'all.parley')
  const elsewhere = join(folder, 'elsewhere')
  const looks: { at: number; safe: number[] }[] = []
  const look = () => looks.push({ at: Date.now(), safe: writers.map(({ safe }) => safe) })
  look()
  const looking = setInterval(look, 50)
  const made = await parley(folder, 'backup', file)
  clearInterval(looking)
  const end = Date.now()
  const moment = Date.parse(named.exec(made.out)?.[1] ?? '')
  const { safe } = looks.findLast(({ at }) => at <= moment) ?? { safe: [] }
  await mkdir(elsewhere)
  const { tookMs: restoreMs } = await parley(elsewhere, 'restore', file)
  const doc = await stored(elsewhere, board)
  await rm(elsewhere, { recursive: true })
  await rm(file)
  const lost = sumOf(writers.map((writer, one) => writer.lostIn(doc, safe[one])))
  return { lost, lateMs: end - moment, backupMs: made.tookMs, restoreMs }
}

/** One command of Parley's own, over a data folder: what it said, and how long it took. */
async function parley(dataDir: string, ...args: string[]): Promise<{ out: string; tookMs: number }> {
  const began = performance.now()
  const env = { ...process.env, DATA_DIR: dataDir }
  const { stdout } = await promisify(execFile)(process.execPath, [cli, ...args], { env })
  return { out: stdout, tookMs: performance.now() - began }
}
