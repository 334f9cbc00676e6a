import { Guest } from '@parley/server/sync/guest.ts'
import { until } from '@parley/server/sync/stage.ts'
import { percentile } from '../bench/figures.ts'
import { atMost, none, some, told, type Figures, type Given } from './fault.ts'
import { serve, stored, type Served } from './served.ts'
import { planOf, sumOf, Writer } from './writer.ts'

const board = 'b1'
const names = ['alice', 'bob', 'carol']
/** What is on the disk before it fails. */
export const boards = { [board]: planOf(names) }

/** A disk that can be made to take nothing, and to take things again. */
export type Disk = { folder: string; fails(server: Served): unknown; mends(server: Served): unknown }
type Round = { acknowledged: number; lost: number; says: string; toldMs: number; backMs: number }

/** People write, nothing can be written, then it can again; or the power goes in between. */
export async function rounds(disk: Disk, { long, tell, isLate }: Given): Promise<Figures> {
  const all: Round[] = []
  while (all.length < (long ? 100 : 2) && !isLate()) {
    all.push(await round(disk, all.length % 3 === 1))
    if (all.length % 10 === 0) tell(`${all.length} rounds`)
  }
  const back = all.map(({ backMs }) => backMs).filter((ms) => ms > 0)
  return {
    rounds: told(all.length),
    'of them, killed while nothing could be written': told(all.length - back.length),
    acknowledged: some(sumOf(all.map(({ acknowledged }) => acknowledged))),
    'acknowledged and not on the disk': none(sumOf(all.map(({ lost }) => lost))),
    'who came meanwhile and could not read': none(all.filter(({ says }) => says === '').length),
    'what people are told': told([...new Set(all.map(({ says }) => says))].join(' ')),
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
    const { toldMs, says, backMs } = await fail(disk, server, writers, isKilled)
    await server.kill()
    await disk.mends(server)
    const doc = await stored(disk.folder, board)
    const lost = sumOf(writers.map((writer) => writer.lostIn(doc)))
    return { acknowledged: acknowledgedBy(writers), lost, says, toldMs, backMs }
  } finally {
    for (const writer of writers) writer.leave()
    await server.kill()
    await disk.mends(server)
  }
}

const acknowledgedBy = (writers: readonly Writer[]) => sumOf(writers.map(({ acknowledged }) => acknowledged))

async function fail(disk: Disk, server: Served, writers: readonly Writer[], isKilled: boolean) {
  for (const writer of writers) writer.goOn()
  await until(() => acknowledgedBy(writers) > 50, 'people write')
  const failing = performance.now()
  await disk.fails(server)
  await until(
    () => writers.every(({ notices }) => notices > 1),
    'everybody is told that nothing can be saved',
  )
  const toldMs = performance.now() - failing
  const says = await toldToZoe(server)
  if (isKilled) return { toldMs, says, backMs: 0 }
  const sofar = acknowledgedBy(writers)
  const mended = performance.now()
  await disk.mends(server)
  await until(() => acknowledgedBy(writers) > sofar, 'it goes on by itself')
  return { toldMs, says, backMs: performance.now() - mended }
}

/** Whoever comes now sees the board, and is told: answers what. Nothing where she sees it not. */
async function toldToZoe(server: Served): Promise<string> {
  const zoe = new Guest(server, 'zoe', board)
  const says = () => zoe.notices.find((notice) => notice.type === 'cannotSave')?.says
  try {
    await until(
      () => zoe.provider.synced && zoe.board.cards.size > 0 && says() !== undefined,
      'zoe reads',
      10_000,
    )
    return says() ?? ''
  } catch {
    return ''
  } finally {
    zoe.leave()
  }
}
