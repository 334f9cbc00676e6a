// Opening a board on the server, from the socket to the whole document in a client's hands: cold, in a process that
// has just started and from a journal with a day's edits after its checkpoint; and warm, when it is open already.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { applyUpdate } from 'yjs'
import { newDoc } from '@parley/model/board/doc.ts'
import { setField } from '@parley/model/board/edit.ts'
import { openStage, person } from '@parley/server/sync/stage.ts'
import { Stranger } from '@parley/server/sync/stranger.ts'
import { serve, type Served } from './children.ts'
import type { Figure } from './figure.ts'
import { median, percentile, shown } from './figures.ts'
import { planFor, RawClient } from './raw-client.ts'

const rounds = 7
const editsSince = 400

async function prepare(folder: string, cards: number): Promise<number> {
  const stage = await openStage({ folder })
  await stage.seed('b1', planFor([], cards))
  const doc = newDoc()
  applyUpdate(doc, await stage.boards.state('b1'))
  const updates: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => updates.push(update))
  for (let one = 0; one < editsSince; one++)
    setField({ doc, origin: {} }, { card: `s${one % cards}` }, ['x'], one + 0.5)
  // Somebody looks on, so that the board stays open.
  const onlooker = await Stranger.at(stage, 'b1', 'bob')
  for (const update of updates) await stage.boards.apply('b1', person('alice'), update)
  onlooker.leave()
  const bytes = (await stage.boards.state('b1')).length
  await stage.stop()
  return bytes
}

async function opening(server: Served, name: string): Promise<number> {
  const from = performance.now()
  const client = new RawClient(server, 'b1', name)
  await client.joined()
  return performance.now() - from
}

async function measure(cards: number) {
  const folder = await mkdtemp(join(tmpdir(), 'parley-open-'))
  const bytes = await prepare(folder, cards)
  const cold: number[] = []
  const warm: number[] = []
  const grown: number[] = []
  for (let one = 0; one < rounds; one++) {
    const server = await serve({ kind: 'parley', folder })
    const before = await server.cost()
    cold.push(await opening(server, 'alice'))
    grown.push((await server.cost()).megabytes - before.megabytes)
    for (const name of ['bob', 'carol', 'dora']) warm.push(await opening(server, name))
    await server.kill()
  }
  await rm(folder, { recursive: true, force: true })
  const what = `open a board of ${cards} cards on the server`
  figures.push(
    { what: `${what}, cold: p50`, value: median(cold), unit: 'ms' },
    { what: `${what}, warm: p50`, value: median(warm), unit: 'ms' },
  )
  return {
    'state kB': shown(bytes / 1_000, 0),
    'cold p50 ms': shown(median(cold), 0),
    'cold p95': shown(percentile(cold, 95), 0),
    'warm p50 ms': shown(median(warm), 0),
    'warm p95': shown(percentile(warm, 95), 0),
    'memory + MB': shown(median(grown), 0),
  }
}

export const figures: Figure[] = []
console.log(`\nOpening a board on the server; ${editsSince} edits since its last checkpoint`)
console.table({ '500 cards': await measure(500), '2,000 cards': await measure(2_000) })
