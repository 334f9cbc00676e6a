import { afterEach, beforeEach, expect, test } from 'vitest'
import { openDatabase } from '../store/database.ts'
import { storeIn, type Store } from '../store/store.ts'
import type { ApprovedVersions } from './approved-versions.ts'
import type { Happening } from './happened.ts'
import { createOverdue } from './overdue.ts'

let store: Store
let close: () => Promise<void>
const people = { email: null, password: null, standing: 'guest' as const, colour: 1, created_at: 0 }
beforeEach(async () => {
  const database = await openDatabase(':memory:')
  close = () => database.destroy()
  store = storeIn(database)
  for (const id of ['alice', 'ingrid', 'jonas'])
    await store.people.add({ ...people, id, name: id, left_at: null })
  const board = { id: 'b1', title: 'Pouch', client: null, epoch: 'e', created_at: 0, deleted_at: null }
  await store.boards.add({ ...board, created_by: 'alice' }, new Uint8Array([0, 0]))
  const snapshot = { id: 's1', board: 'b1', name: 'First', kind: 'asked' as const, seq: 1, created_at: 0 }
  await store.snapshots.add({ ...snapshot, created_by: 'alice' }, new Uint8Array([0, 0]))
  const about = { about: '{"plan":true}', cards: null, label: null, mode: 'required' as const, link: 0 }
  const asked = { id: 'a1', board: 'b1', snapshot: 's1', asked_by: 'alice', asked_at: 0, note: 'Can we go?' }
  await store.approvals.ask({ ...asked, ...about, due_at: 100, fallback: 'jonas' }, ['ingrid'])
})
afterEach(() => close())

const nothingToWrite: ApprovedVersions = { write: async () => {} }

test('once the day has come, and not before, the fallback is told, and told once', async () => {
  const told: Happening[] = []
  let now = 99
  const happened = async (happening: Happening) => void told.push(happening)
  const remind = createOverdue({ store, happened, approvedVersions: nothingToWrite, now: () => now })
  await remind()
  expect(told).toEqual([])
  now = 100
  for (let times = 0; times < 3; times++) await remind()
  expect(told.map(({ by, snapshot, note }) => ({ by, snapshot, note }))).toEqual([
    { by: null, snapshot: 's1', note: { kind: 'asked', to: ['jonas'], says: 'Can we go?' } },
  ])
})

test('where somebody decided in time nobody else is asked', async () => {
  const told: Happening[] = []
  await store.approvals.settle('a1', { state: 'changes', by: 'ingrid', at: 50 })
  const happened = async (happening: Happening) => void told.push(happening)
  await createOverdue({ store, happened, approvedVersions: nothingToWrite, now: () => 500 })()
  expect(told).toEqual([])
})
