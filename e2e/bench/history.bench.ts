// What the history of a board costs: 100,000 edits of three people on 500 cards, read page by page; and the list of a
// thousand snapshots. “Held up” is the longest that the thread of the people on the boards was busy meanwhile.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { applyUpdate } from 'yjs'
import { docFrom } from '@parley/model/board/doc.ts'
import { moveCards, setField, setText } from '@parley/model/board/edit.ts'
import { seedUpdate } from '@parley/model/board/seed.ts'
import { chance } from '@parley/model/rules/chance.ts'
import { crowd } from '@parley/model/rules/crowd.ts'
import { createPast } from '@parley/server/api/past.ts'
import { createReadings } from '@parley/server/api/readings.ts'
import { databaseFile, openDatabase } from '@parley/server/store/database.ts'
import type { Entry } from '@parley/server/store/entry.ts'
import { openJournal } from '@parley/server/store/journal-thread.ts'
import { storeIn } from '@parley/server/store/store.ts'
import { snapshotKinds } from '@parley/server/store/journal-tables.ts'
import type { Figure } from './figure.ts'
import { shown } from './figures.ts'

const edits = 100_000
const snapshots = 1_000
const board = 'b1'
const luck = chance(1)
const file = crowd(500, luck)
const cards = file.cards.map(({ id }) => id)

/** Three people at once, letters and drags and fields; a break of ten minutes after each 900 edits or so. */
function* work(): Generator<Entry> {
  const seed = seedUpdate(file, board)
  const written: Entry[] = []
  let at = Date.now() - 20 * 24 * 3_600_000
  const people = ['alice', 'bob', 'carol'].map((person) => {
    const doc = docFrom(seed)
    doc.on('update', (bytes: Uint8Array, origin: unknown) => {
      if (origin !== 'wire') written.push({ board, at, person, bytes, clients: [] })
    })
    return { doc, origin: {} }
  })
  yield { board, at, person: 'alice', bytes: seed, clients: [] }
  for (let one = 0; one < edits; one++) {
    at += luck.below(900) === 0 ? 600_000 : 400
    const turn = luck.below(3)
    const pen = people[turn]!
    const what = luck.below(10)
    if (what < 7) setText(pen, cards[turn * 7]!, 'notes', 'x'.repeat(1 + (one % 300)))
    else if (what < 9) moveCards(pen, new Map([[luck.of(cards), { x: luck.below(900), y: luck.below(900) }]]))
    else setField(pen, { card: luck.of(cards) }, ['owner'], `Owner ${one}`)
    for (const entry of written)
      for (const { doc } of people) if (doc !== pen.doc) applyUpdate(doc, entry.bytes, 'wire')
    yield* written.splice(0)
  }
}

const folder = await mkdtemp(join(tmpdir(), 'parley-history-'))
const database = await openDatabase(databaseFile(folder))
const journal = openJournal(databaseFile(folder))
const store = storeIn(database)

async function prepare(): Promise<number> {
  let batch: Entry[] = []
  let rows = 0
  for (const entry of work()) {
    batch.push(entry)
    rows += 1
    if (batch.length < 4_000) continue
    await journal.append(batch)
    await journal.checkpoint(board, 0)
    batch = []
  }
  await journal.append(batch)
  await database
    .insertInto('people')
    .values({
      id: 'alice',
      name: 'Alice',
      email: null,
      password: null,
      standing: 'guest',
      colour: 1,
      created_at: 0,
    })
    .execute()
  const row = { title: 'B', client: null, epoch: 'e', created_by: 'alice', created_at: 0, deleted_at: null }
  await database
    .insertInto('boards')
    .values({ id: board, ...row })
    .execute()
  const state = seedUpdate(file, board)
  for (let one = 0; one < snapshots; one++)
    await store.snapshots.add(
      {
        id: `n${one}`,
        board,
        name: `No. ${one}`,
        kind: 'named',
        seq: one + 1,
        created_by: 'alice',
        created_at: one,
      },
      state,
    )
  return rows
}

const rows = await prepare()
const past = createPast(store, createReadings({ bytes: (id) => journal.stored(id) }))
const table: Record<string, Record<string, string>> = {}
export const seed = '1'
export const figures: Figure[] = []

async function measure<T>(what: string, work: () => Promise<T>): Promise<T> {
  const delay = monitorEventLoopDelay({ resolution: 1 })
  delay.enable()
  const from = performance.now()
  const answer = await work()
  const ms = performance.now() - from
  delay.disable()
  figures.push({ what: `history of ${rows} edits: ${what}`, value: ms, unit: 'ms' })
  table[what] = { ms: shown(ms, 0), 'held up ms': shown(delay.max / 1e6, 0) }
  return answer
}

const limit = 20
const keep = <T>(one: T): T => one
const first = await measure('the first page, the thread not yet there', () =>
  past.page({ board, limit, keep }),
)
await measure('the first page again', () => past.page({ board, limit, keep }))
const { next } = first
if (next) await measure('the second page', () => past.page({ board, limit, keep, before: next }))
const far = { at: rows / 2, skip: 0 }
await measure('a page in the middle', () => past.page({ board, limit, keep, before: far }))
const none = () => undefined
await measure('a page of somebody who did nothing', () =>
  past.page({ board, limit, keep: none, before: far }),
)
await measure('a moment in the middle', () => past.moment(board, Math.floor(rows / 3)))
await measure('a page of 1,000 snapshots', () =>
  store.snapshots.page(board, { kinds: snapshotKinds, limit: 50 }),
)
await measure('one far down that list', () =>
  store.snapshots.page(board, { kinds: snapshotKinds, limit: 50, before: { at: 100, id: 'n100' } }),
)
console.log(
  `\nThe history of a board with ${rows} edits; ${first.stretches.length} stretches on the first page`,
)
console.table(table)
await journal.close()
await database.destroy()
await rm(folder, { recursive: true, force: true })
