import { readBoard } from '@parley/model/board/read.ts'
import { until } from '@parley/server/sync/stage.ts'
import { after, percentile } from '../bench/figures.ts'
import { atMost, none, some, told, type Fault } from './fault.ts'
import { serve, storedAt, withFolder } from './served.ts'
import { copyOf, planOf, sumOf, Writer } from './writer.ts'

const board = 'b1'
type Where = { folder: string; at: string }
/** Somebody’s page: it outlives the servers, and writes under one id. */
type Page = { name: string; client: number }
type Run = { acknowledged: number; lost: number; unreadable: number; firstAckMs: number }

/** A server dies under load again and again; after each time the disk is searched for what was acknowledged. */
export const kill: Fault = {
  says: 'kill -9 at random moments while people write',
  alsoOnPostgres: true,
  async run({ chance, long, tell, isLate }) {
    const [kills, people, lifeMs] = long ? [200, 20, 3_000] : [20, 4, 700]
    const pages: Page[] = Array.from({ length: people }, (_, one) => ({
      name: `person${one}`,
      client: one + 1,
    }))
    const names = pages.map(({ name }) => name)
    const runs = await withFolder({ [board]: planOf(names) }, async (folder, at) => {
      const all: Run[] = []
      while (all.length < kills && !isLate()) {
        all.push(await runOnce({ folder, at }, pages, 50 + chance() * lifeMs))
        if (all.length % 20 === 0) tell(`${all.length} kills`)
      }
      return all
    })
    const restarts = runs.map(({ firstAckMs }) => firstAckMs)
    return {
      kills: told(runs.length),
      people: told(people),
      acknowledged: some(
        Math.min(...runs.map(({ acknowledged }) => acknowledged)) &&
          sumOf(runs.map(({ acknowledged }) => acknowledged)),
      ),
      'acknowledged and lost': none(sumOf(runs.map(({ lost }) => lost))),
      'unreadable records': none(sumOf(runs.map(({ unreadable }) => unreadable))),
      'start to first acknowledgement, p95 ms': atMost(percentile(restarts, 95), 2_000),
    }
  },
}

async function runOnce({ folder, at }: Where, pages: readonly Page[], lifeMs: number): Promise<Run> {
  const before = await storedAt(at, board)
  // Whoever was there when a server died has the board in her page when it is back.
  const copies = pages.map(({ client }) => Object.assign(copyOf(before), { clientID: client }))
  const born = performance.now()
  const server = await serve(folder, {}, at)
  const writers = await Promise.all(
    pages.map(({ name }, one) => Writer.at({ url: server.url, board, before }, name, copies[one])),
  )
  let firstAckMs = 0
  for (const writer of writers) writer.onAck = () => (firstAckMs ||= performance.now() - born)
  for (const writer of writers) writer.goOn()
  await until(() => firstAckMs > 0, 'the first edit is acknowledged')
  await after(lifeMs)
  await server.kill()
  for (const writer of writers) writer.leave()
  const doc = await storedAt(at, board)
  return {
    acknowledged: sumOf(writers.map(({ acknowledged }) => acknowledged)),
    lost: sumOf(writers.map((writer) => writer.lostIn(doc))),
    unreadable: readBoard(doc).unreadable.size,
    firstAckMs,
  }
}
