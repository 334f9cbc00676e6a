import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse, refusal, Someone, type House } from '../cast.ts'
import { databaseAt, openDatabase, type Database } from '../store/database.ts'
import { storeIn, type Store } from '../store/store.ts'
import { createGate } from '../access/gate.ts'
import { asPerson } from '../access/sessions.ts'
import { Deeds } from './deeds.ts'
import type { Context } from './house.ts'
import { OwnLanes } from './own-lanes.ts'
import { appRouter } from './router.ts'

let house: House
let db: Database
let alice: Someone
let gus: Someone
let board: string
beforeAll(async () => {
  house = await openHouse()
  db = await openDatabase(databaseAt(house.config))
  ;[alice, gus] = [new Someone(house, 'alice'), new Someone(house, 'gus')]
  await alice.signUp()
  board = (await alice.api.boards.create.mutate({ title: 'Spring' })).board
  await alice.invite(gus, board, 'editor')
})
afterAll(async () => {
  await db.destroy()
  await house.close()
})

const whole = { about: { plan: true as const }, mode: 'optional' as const }

test('gus takes one snapshot after the other and has to wait, with whatever takes one, and alice need not', async () => {
  const take = async () => (await gus.call('snapshots.create', 'mutation', { board, name: 'again' })).code
  const codes: string[] = []
  while (!codes.includes('tooFast') && codes.length < 200) codes.push(await take())
  expect(codes.filter((code) => code === 'ok').length).toBeGreaterThanOrEqual(20)
  expect(codes.at(-1)).toBe('tooFast')
  const restore = () => gus.api.history.restore.mutate({ board, seq: 1 })
  const of = [(await alice.api.account.me.query()).person?.id ?? '']
  const ask = () => gus.api.approvals.ask.mutate({ board, ...whole, of })
  for (const other of [restore, ask]) expect(await refusal(other())).toBe('tooFast')
  await alice.api.snapshots.create.mutate({ board, name: 'For the lead' })
})

/** Alice's calls in a house whose boards have room for so many bytes of snapshots. */
async function withRoom(most: number) {
  const store = storeIn(db)
  const bytes = async () => ({ checkpoint: undefined, rows: [], seq: 1 })
  const add: Store['snapshots']['add'] = (row, state, room) =>
    store.snapshots.add(row, state, room && { most, guests: most })
  const narrow = (inner: Store): Store => ({
    ...inner,
    snapshots: { ...inner.snapshots, add },
    together: (work) => work(narrow(inner)),
  })
  const row = await store.people.byId((await alice.api.account.me.query()).person?.id ?? '')
  const nothing = async () => undefined
  const empty = async () => new Uint8Array([0, 0])
  const parts = {
    store: narrow(store),
    gate: createGate(store, house.config),
    person: row && asPerson(row),
    boards: { bytes },
    readings: { from: empty, of: async () => ({ read: await empty(), seq: 1 }) },
    deeds: new Deeds(),
    ownLanes: new OwnLanes(1),
    auditing: { note: nothing, noteSeldom: nothing },
    happened: nothing,
  }
  return appRouter.createCaller(parts as unknown as Context)
}

test('a board whose snapshots are as much as it may have takes no more, and says what to do', async () => {
  const of = [(await gus.api.account.me.query()).person?.id ?? '']
  const full = {
    parley: { code: 'manySnapshots', says: expect.stringContaining('export the plan') as string },
  }
  const kept = async () => (await alice.api.snapshots.list.query({ board, limit: 100 })).snapshots.length
  const before = await kept()
  const { snapshots, approvals } = await withRoom(1)
  await expect(snapshots.create({ board, name: 'one more' })).rejects.toMatchObject(full)
  await expect(approvals.ask({ board, ...whole, of })).rejects.toMatchObject(full)
  expect(await kept()).toBe(before)
  const roomy = await withRoom(1_000_000)
  await roomy.snapshots.create({ board, name: 'one more' })
  await roomy.approvals.ask({ board, ...whole, of })
  expect(await kept()).toBe(before + 2)
})
