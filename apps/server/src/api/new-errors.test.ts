import { pino } from 'pino'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { boardFrom } from '@parley/model/board/from-file.ts'
import { sketch } from '@parley/model/board/sketch.ts'
import { report } from '@parley/model/rules/report.ts'
import { openDatabase, type Database } from '../store/database.ts'
import { storeIn, type Store } from '../store/store.ts'
import type { Happening } from './happened.ts'
import { createNewErrors, type NewErrors } from './new-errors.ts'

const plan = (regulars: string, passersBy = '') => `plan "Spring"
  database d1 "Customers"
  segment s1 "Regulars" brandShares=${regulars}
  segment s2 "Passers-by" ${passersBy}`
const sound = plan('{"Brimberg":68,"Halden":32}')
const broken = plan('{"Brimberg":68,"Halden":10}')
const worse = plan('{"Brimberg":68,"Halden":10}', 'brandShares={"Brimberg":10,"Halden":70}')

let db: Database
let store: Store
let now: string
let looked: number
let told: Happening[]
let watching: NewErrors[]
const log = pino({ level: 'silent' })

beforeEach(async () => {
  db = await openDatabase(':memory:')
  store = storeIn(db)
  const person = {
    password: null,
    email: null,
    standing: 'member' as const,
    colour: 1,
    created_at: 0,
    left_at: null,
  }
  for (const id of ['alice', 'bob']) await store.people.add({ id, name: id, ...person })
  const row = { title: 'Spring', client: null, epoch: 'e', created_at: 0, deleted_at: null }
  await store.boards.add({ id: 'b1', created_by: 'alice', ...row }, new Uint8Array([0, 0]))
  now = sound
  looked = 0
  told = []
  watching = []
})
afterEach(async () => {
  for (const one of watching) one.stop()
  await db.destroy()
})

/** The server as it starts; `readings` reads what `now` says. */
function begin(quietMs = 20): NewErrors {
  const reportOf = async () => ({ read: report(boardFrom(sketch(now))), seq: ++looked })
  const happened = async (happening: Happening) => void told.push(happening)
  const newErrors = createNewErrors({ store, reportOf, happened, log, quietMs })
  watching.push(newErrors)
  return newErrors
}
const known = async () => (await store.knownErrors.of('b1'))?.length

test('an edit that breaks a rule is told to who made the board, in the words of the rule, once', async () => {
  const server = begin()
  server.opened('b1')
  await expect.poll(known).toBe(0)
  now = broken
  server.edited('b1', 'bob')
  await expect.poll(() => told.length).toBe(1)
  expect(told[0]).toMatchObject({ board: 'b1', by: 'bob', note: { kind: 'newError', to: ['alice'] } })
  expect(told[0]?.note?.says).toContain('Regulars')
  server.edited('b1', 'bob')
  await expect.poll(() => looked).toBe(3)
  expect(told).toHaveLength(1)
})

test('of two errors only the new one is told, also after a restart', async () => {
  now = broken
  begin().opened('b1')
  await expect.poll(known).toBe(1)
  const next = begin()
  now = worse
  next.edited('b1', 'bob')
  await expect
    .poll(() => told.map(({ note }) => note?.says ?? ''))
    .toEqual([expect.stringContaining('Passers-by')])
})

test('while somebody writes nothing is looked at: many edits are one look', async () => {
  const server = begin(60)
  for (let letters = 0; letters < 30; letters++) server.edited('b1', 'bob')
  await expect.poll(known).toBe(0)
  expect(looked).toBe(1)
})

test('what was mended and broken anew is told anew', async () => {
  const server = begin()
  server.opened('b1')
  await expect.poll(known).toBe(0)
  for (const [next, errors] of [
    [broken, 1],
    [sound, 0],
    [broken, 1],
  ] as const) {
    now = next
    server.edited('b1', 'bob')
    await expect.poll(known).toBe(errors)
  }
  await expect.poll(() => told.length).toBe(2)
})
