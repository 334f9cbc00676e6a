import { afterAll, beforeAll, expect, test } from 'vitest'
import { canonical } from '@parley/model/board/doc.ts'
import { addCard, removeCards, setField, setTitle, type Pen } from '@parley/model/board/edit.ts'
import { boardFrom } from '@parley/model/board/from-file.ts'
import { planFileOf } from '@parley/model/board/plan-file.ts'
import { sketch } from '@parley/model/board/sketch.ts'
import { chance } from '@parley/model/rules/chance.ts'
import { crowd } from '@parley/model/rules/crowd.ts'
import { updatesPath } from '@parley/model/wire.ts'
import { openHouse, refusal, Someone, type House } from '../cast.ts'
import { checkpoint, storedIn } from '../store/checkpoint.ts'
import { databaseAt, openDatabase, type Database } from '../store/database.ts'
import type { Entry } from '../store/entry.ts'
import { journalIn } from '../store/journal.ts'
import { rebuild } from '../store/rebuild.ts'

const minute = 60_000
const day = 24 * 60 * minute
let house: House
let db: Database
let alice: Someone
let bob: Someone
beforeAll(async () => {
  house = await openHouse()
  db = await openDatabase(databaseAt(house.config))
  alice = new Someone(house, 'alice')
  bob = new Someone(house, 'bob')
  await alice.signUp()
  await alice.hire(bob)
})
afterAll(async () => {
  await db.destroy()
  await house.close()
})

const plan = `
  plan "Pouch" currency=EUR
  segment s1 "Regulars" x=0 y=0
  objective o1 "Raise the share" baseline=31 target=36 unit="% of spend" x=400 y=0`
const boardOf = async (text: string) =>
  (await alice.api.boards.import.mutate({ plan: planFileOf(boardFrom(sketch(text))) })).board

/** One edit of somebody, on the board as it stands. */
async function writes(person: Someone, board: string, change: (pen: Pen) => void): Promise<void> {
  const doc = rebuild(await storedIn(journalIn(db), board))
  const updates: Uint8Array<ArrayBuffer>[] = []
  doc.on('update', (bytes: Uint8Array) => updates.push(new Uint8Array(bytes)))
  change({ doc, origin: {} })
  for (const body of updates) {
    const headers = { 'content-type': 'application/octet-stream' }
    expect((await person.send(updatesPath(board), { method: 'PUT', body, headers })).code).toBe('ok')
  }
}

/** Puts rows of a journal back in time, as if the board had been worked on then. */
const happenedAgo = (board: string, upTo: number, ms: number) =>
  db
    .updateTable('journal')
    .set((row) => ({ at: row('at', '-', ms) }))
    .where('board', '=', board)
    .where('seq', '<=', upTo)
    .execute()

const target = (value: number) => (pen: Pen) => void setField(pen, { card: 'o1' }, ['target'], value)
const linesOf = async (person: Someone, asked: Parameters<Someone['api']['history']['list']['query']>[0]) =>
  (await person.api.history.list.query(asked)).stretches.map(({ by, sentences }) => [
    by?.name,
    ...sentences.map(({ says }) => says),
  ])

test('who changed what is told by person and stretch, the last first, also where two write at once', async () => {
  const board = await boardOf(plan)
  await writes(alice, board, target(35))
  await happenedAgo(board, 2, 20 * minute)
  await writes(alice, board, target(34))
  await writes(bob, board, (pen) => setTitle(pen, 's1', 'Regulars of the town'))
  await writes(alice, board, (pen) => setField(pen, { card: 'o1' }, ['deadline'], '2027-02-28'))
  const renamed = 'Segment “Regulars” is called “Regulars of the town” now.'
  expect(await linesOf(alice, { board })).toEqual([
    [
      'alice',
      'Objective “Raise the share” target 35 → 34% of spend.',
      'Objective “Raise the share”: deadline set to 28 February 2027.',
    ],
    ['bob', renamed],
    ['alice', 'Objective “Raise the share” target 36 → 35% of spend.'],
    ['alice', 'The board was begun, with 2 cards.'],
  ])
  expect(await linesOf(bob, { board, card: 's1' })).toEqual([['bob', renamed]])
  const people = await bob.api.history.people.list.query({ board })
  expect(people.map(({ name }) => name)).toEqual(['alice', 'bob'])
  expect(await linesOf(bob, { board, person: people[1]!.id })).toEqual([['bob', renamed]])
})

type Page = Awaited<ReturnType<Someone['api']['history']['list']['query']>>

/** All pages of a board’s history, one after the other. */
async function pagesOf(person: Someone, board: string, limit: number): Promise<Page[]> {
  const pages: Page[] = []
  for (let before: Page['next'] | undefined; before !== null; before = pages.at(-1)!.next)
    pages.push(await person.api.history.list.query({ board, limit, ...(before && { before }) }))
  return pages
}

test('it is read page by page, with the snapshots where they were taken', async () => {
  const board = await boardOf(plan)
  for (const value of [35, 34, 33, 32]) {
    await writes(alice, board, target(value))
    await alice.api.snapshots.create.mutate({ board, name: `at ${value}` })
    await happenedAgo(board, 10, 10 * minute)
  }
  const pages = await pagesOf(alice, board, 2)
  expect(pages.map(({ stretches }) => stretches.map(({ to }) => to))).toEqual([[5, 4], [3, 2], [1]])
  expect(pages.map(({ snapshots }) => snapshots.map(({ name }) => name))).toEqual([
    ['at 32', 'at 33'],
    ['at 34', 'at 35'],
    [],
  ])
})

test('a plan that is pasted is told in thirty sentences and a number', async () => {
  const board = await boardOf(plan)
  await writes(alice, board, (pen) =>
    pen.doc.transact(() => {
      for (let one = 0; one < 50; one++) addCard(pen, { kind: 'message', title: `Message ${one}` })
    }),
  )
  const [pasted] = (await alice.api.history.list.query({ board })).stretches
  expect([pasted?.sentences.length, pasted?.more]).toEqual([30, 20])
})

/** The whole board as one text: equal texts are equal boards, byte for byte. */
const textOf = async (board: string) => canonical(rebuild(await storedIn(journalIn(db), board)))
const planOf = (board: string) => alice.api.boards.get.query({ board })

test('any moment is shown, restored as an edit of whoever asks, and the restore is taken back [U-4, H-2]', async () => {
  const { board } = await alice.api.boards.import.mutate({
    plan: planFileOf(boardFrom(crowd(60, chance(11)))),
  })
  const cards = Array.from({ length: 60 }, (_, one) => `c${one}`)
  const stood = [{ text: await textOf(board), plan: await planOf(board) }]
  for (let one = 0; one < 12; one++) {
    await writes(one % 2 ? alice : bob, board, (pen) =>
      one % 3 === 2
        ? removeCards(pen, [cards[one]!])
        : void setField(pen, { card: cards[one + 20]! }, ['notes'], `Note ${one}`),
    )
    stood.push({ text: await textOf(board), plan: await planOf(board) })
  }
  const now = stood.at(-1)!
  for (const seq of [1, 5, 9]) {
    const then = stood[seq - 1]!
    expect((await bob.api.history.at.query({ board, seq })).plan).toEqual(then.plan)
    const before = await bob.api.history.restore.mutate({ board, seq })
    expect(await textOf(board)).toBe(then.text)
    await alice.api.history.restore.mutate({ board, seq: before.seq })
    expect(await textOf(board)).toBe(now.text)
  }
  expect((await bob.api.history.at.query({ board, seq: 5 })).by?.name).toBe('alice')
  const { stretches } = await bob.api.history.list.query({ board })
  // Each restore is told by itself, although it undoes what the same person did a moment before.
  expect(stretches.slice(0, 6).map(({ by }) => by?.name)).toEqual([
    'alice',
    'bob',
    'alice',
    'bob',
    'alice',
    'bob',
  ])
  const kept = await bob.api.snapshots.list.query({ board, kinds: ['before'] })
  expect(kept.snapshots.map(({ by }) => by)).toEqual(['alice', 'bob', 'alice', 'bob', 'alice', 'bob'])
})

test('restoring what the board is already changes nothing and keeps nothing', async () => {
  const board = await boardOf(plan)
  expect(await alice.api.history.restore.mutate({ board, seq: 1 })).toEqual({ seq: 1 })
  expect(await alice.api.snapshots.list.query({ board })).toEqual({ snapshots: [], next: null })
  expect((await alice.api.history.list.query({ board })).stretches).toHaveLength(1)
})

test('after thirty days the rows are one: what is younger is told and restored as before [H-1]', async () => {
  const board = await boardOf(plan)
  const journal = journalIn(db)
  const doc = rebuild(await storedIn(journal, board))
  const entries: Entry[] = []
  doc.on('update', (bytes: Uint8Array) =>
    entries.push({ board, at: Date.now() - 40 * day, person: null, bytes, clients: [] }),
  )
  for (let one = 0; one < 600; one++) setField({ doc, origin: {} }, { card: 'o1' }, ['target'], one)
  await journal.append(entries)
  await writes(bob, board, target(34))
  await checkpoint(journal, board, Date.now() - 30 * day)
  expect(await linesOf(alice, { board })).toEqual([
    ['bob', 'Objective “Raise the share” target 599 → 34% of spend.'],
  ])
  expect(await refusal(alice.api.history.at.query({ board, seq: 300 }))).toBe('noMoment')
  const before = await textOf(board)
  await alice.api.history.restore.mutate({ board, seq: 601 })
  expect((await alice.api.boards.get.query({ board }))['cards']).toMatchObject([{ target: 599 }, {}])
  await alice.api.history.restore.mutate({ board, seq: 602 })
  expect(await textOf(board)).toBe(before)
})

test('who owns a board sees what it takes, has it written anew, and looks back at what was before [H-8]', async () => {
  const board = await boardOf(plan)
  for (let one = 0; one < 30; one++) {
    await writes(bob, board, (pen) => addCard(pen, { id: 'x', kind: 'message', title: `Thought ${one}` }))
    await writes(bob, board, (pen) => removeCards(pen, ['x']))
  }
  const [newest] = (await alice.api.history.list.query({ board })).stretches
  const before = await alice.api.boards.size.query({ board })
  expect(before).toMatchObject({ cards: 2, links: 0, pictures: 0, snapshots: 0, edits: 61 })
  expect(before.anew).toBeLessThan(before.document / 2)

  expect(await refusal(bob.api.boards.compact.mutate({ board }))).toBe('notAllowed')
  await alice.api.boards.compact.mutate({ board })
  const after = await alice.api.boards.size.query({ board })
  expect(after).toMatchObject({ cards: 2, edits: 61, grown: before.grown })
  expect(after.document).toBeLessThan(before.document / 2)

  await writes(bob, board, (pen) => setTitle(pen, 's1', 'Rotators'))
  const { stretches } = await alice.api.history.list.query({ board })
  expect(stretches[0]).toMatchObject({ from: 63, by: { name: 'bob' } })
  expect(stretches[1]).toEqual(newest)
  const then = await alice.api.history.at.query({ board, seq: 60 })
  expect((then.plan['cards'] as { title: string }[]).map(({ title }) => title)).toContain('Thought 29')
  await alice.api.history.restore.mutate({ board, seq: 60 })
  const now = await alice.api.boards.get.query({ board })
  expect((now['cards'] as { id: string }[]).map(({ id }) => id).sort()).toEqual(['o1', 's1', 'x'])
})
