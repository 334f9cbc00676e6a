import { afterEach, beforeEach, expect, test } from 'vitest'
import { docFrom } from '@parley/model/board/doc.ts'
import { setField } from '@parley/model/board/edit.ts'
import { readBoard } from '@parley/model/board/read.ts'
import { seedUpdate } from '@parley/model/board/seed.ts'
import { sketch } from '@parley/model/board/sketch.ts'
import { checkpoint } from '../store/checkpoint.ts'
import { openDatabase, type Database } from '../store/database.ts'
import { journalIn, type Journal } from '../store/journal.ts'
import { rebuild } from '../store/rebuild.ts'
import { storeIn, type Store } from '../store/store.ts'
import { createPast, type Cursor, type Past } from './past.ts'
import { createReadings } from './readings.ts'
import { tell, type Stretch } from './telling.ts'

const second = 1_000
const people = ['alice', 'bob', 'carol']
let db: Database
let store: Store
let journal: Journal
let past: Past
beforeEach(async () => {
  db = await openDatabase(':memory:')
  store = storeIn(db)
  journal = journalIn(db)
  past = createPast(store, createReadings({ bytes: async () => ({ rows: [], seq: 0 }) }))
})
afterEach(() => db.destroy())

/** Edits of three people in turns, one a second, with a break after every 700; the last of them a minute ago. */
async function work(board: string, edits: number): Promise<void> {
  const seed = seedUpdate(sketch('plan "P"\nsegment s1 "One"\nsegment s2 "Two"\nsegment s3 "Three"'), board)
  const doc = docFrom(seed)
  const entries = [{ board, at: 0, person: 'alice', bytes: seed, clients: [] }]
  let at = 0
  doc.on('update', (bytes: Uint8Array) => {
    at += entries.length % 700 === 0 ? 3_600 * second : second
    entries.push({ board, at, person: people[entries.length % 3]!, bytes, clients: [] })
  })
  for (let one = 0; one < edits; one++)
    setField({ doc, origin: {} }, { card: `s${1 + (one % 3)}` }, ['size'], one)
  const shift = Date.now() - 60 * second - at
  for (let from = 0; from < entries.length; from += 500) {
    await journal.append(entries.slice(from, from + 500).map((entry) => ({ ...entry, at: entry.at + shift })))
    await checkpoint(journal, board, 0)
  }
}

async function all(board: string, keep = (stretch: Stretch): Stretch | undefined => stretch, limit = 7) {
  const found: Stretch[] = []
  for (let before: Cursor | undefined, next: Cursor | null = null; ; before = next) {
    const page = await past.page({ board, before, limit, keep })
    found.push(...page.stretches)
    next = page.next
    if (!next) return found
  }
}

test('a long journal is told page by page as if it were told at once', async () => {
  await work('b1', 9_000)
  const marks = await db.selectFrom('marks').select('seq').orderBy('seq').execute()
  expect(marks.map(({ seq }) => seq)).toEqual([4_000, 8_000])
  const whole = tell({ rows: [], seq: 0 }, await store.history.edits('b1', 0, 9_001))
  expect(whole).toHaveLength(13 * 3 + 1)
  expect(await all('b1')).toEqual(whole)
  expect(await all('b1', undefined, 100)).toEqual(whole)
})

test('whoever did little is found, although one page looks through a bounded number of rows', async () => {
  await work('b1', 12_000)
  const first = await past.page({ board: 'b1', limit: 5, keep: () => undefined })
  expect([first.stretches, first.next !== null]).toEqual([[], true])
  const carols = await all('b1', (one) => (one.person === 'carol' ? one : undefined), 100)
  expect(carols).toHaveLength(18)
})

test('a moment long ago is the board as it was then, from the nearest mark', async () => {
  await work('b1', 9_000)
  for (const seq of [1, 3_999, 4_000, 4_001, 8_500, 9_001]) {
    const { board } = await past.moment('b1', seq)
    expect(board.rows.length).toBeLessThan(4_001)
    const naive = rebuild(await journal.rowsUpTo('b1', seq))
    expect(readBoard(rebuild(board)).cards.get('s2')).toEqual(readBoard(naive).cards.get('s2'))
  }
  await expect(past.moment('b1', 9_002)).rejects.toThrow('This moment is not kept')
})

test('rows that became one are ground: what came after is told as before, what was before is not kept', async () => {
  await work('b1', 9_000)
  const whole = await all('b1')
  const half = (await store.history.edit('b1', 4_901))!.at
  await checkpoint(journal, 'b1', half)
  const { first } = (await store.history.span('b1'))!
  expect(first).toBe(4_900)
  past = createPast(store, createReadings({ bytes: async () => ({ rows: [], seq: 0 }) }))
  expect(await all('b1')).toEqual(whole.filter(({ from }) => from > first))
  const moment = await past.moment('b1', 5_000)
  expect(readBoard(rebuild(moment.board)).cards.get('s1')).toMatchObject({ size: 4_998 })
  await expect(past.moment('b1', 4_800)).rejects.toThrow('This moment is not kept')
})
