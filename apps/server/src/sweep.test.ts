import { pino } from 'pino'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openDatabase, type Database } from './store/database.ts'
import { storeIn, type Store } from './store/store.ts'
import { createSweep } from './sweep.ts'

const day = 24 * 3_600_000
const daily = async () => []
const log = pino({ level: 'silent' })
let db: Database
let store: Store
let now: number
let dismissed: unknown[]
let redecided: string[]
let without: unknown[]
const boards = {
  dismiss: (...asked: unknown[]) => void dismissed.push(asked),
  recheck: () => Promise.resolve(),
  redecide: async (board: string) => void redecided.push(board),
}

beforeEach(async () => {
  db = await openDatabase(':memory:')
  store = storeIn(db)
  now = 0
  dismissed = []
  redecided = []
  without = []
  const account = { email: null, password: null, standing: 'guest' as const, left_at: null }
  await store.people.add({ id: 'gus', name: 'Gus', colour: 1, created_at: 0, ...account })
  const row = {
    title: 'Spring',
    client: null,
    epoch: 'e',
    created_by: 'gus',
    created_at: 0,
    deleted_at: null,
  }
  for (const id of ['b1', 'b2']) await store.boards.add({ id, ...row }, new Uint8Array([0, 0]))
})
afterEach(() => db.destroy())

const sweepNow = () =>
  createSweep({
    store,
    boards,
    daily,
    log,
    remind: async () => {},
    settleWithout: async (people) => void without.push(people),
    tidy: async () => {},
    tidyPictures: async () => {},
    now: () => now,
  })

test('a board lies in the bin for 30 days, then it is gone [H-4]', async () => {
  const sweep = sweepNow()
  await store.boards.setDeleted('b1', 1)
  now = 30 * day
  await sweep.clean()
  expect(await store.boards.byId('b1')).toBeDefined()
  now = 30 * day + 2
  await sweep.clean()
  expect(await store.boards.byId('b1')).toBeUndefined()
  expect(await store.boards.byId('b2')).toBeDefined()
})

test('what was kept before something was restored goes after 30 days, what somebody named never', async () => {
  const taken = { board: 'b1', seq: 1, created_by: 'gus', created_at: 0 }
  for (const kind of ['before', 'named'] as const)
    await store.snapshots.add({ ...taken, id: kind, name: kind, kind }, new Uint8Array([0, 0]))
  now = 30 * day
  await sweepNow().clean()
  expect(await store.snapshots.byId('before')).toBeDefined()
  now = 30 * day + 1
  await sweepNow().clean()
  expect(await store.snapshots.byId('before')).toBeUndefined()
  expect(await store.snapshots.byId('named')).toBeDefined()
})

async function gusComesByAnInvitationUntil(expires_at: number): Promise<void> {
  const invitation = { hash: 'h', role: 'editor', password: null, max_uses: null, uses: 1, revoked_at: null }
  await store.invitations.add({
    id: 'i1',
    board: 'b1',
    snapshot: null,
    created_by: 'gus',
    created_at: 0,
    expires_at,
    ...invitation,
  })
  await store.grants.add({ board: 'b1', person: 'gus', invitation: 'i1', role: 'editor', createdAt: 0 })
}

test('when an invitation runs out, those who came by it are shown out, once, and nobody is muted by them', async () => {
  await gusComesByAnInvitationUntil(500)
  const sweep = sweepNow()
  now = 499
  await sweep.showOut()
  expect(dismissed).toEqual([])
  now = 501
  await sweep.showOut()
  await sweep.showOut()
  expect(dismissed).toEqual([['gus', 'revoked', 'b1']])
  expect(redecided).toEqual(['b1'])
  expect(without).toEqual([['gus']])
})

test('whose invitation runs out while the database does not answer is shown out when it does again [R-3]', async () => {
  await gusComesByAnInvitationUntil(500)
  const sweep = sweepNow()
  const { endedBetween } = store.grants
  store.grants.endedBetween = () => Promise.reject(new Error('away'))
  now = 501
  await expect(sweep.showOut()).rejects.toThrow('away')
  store.grants.endedBetween = endedBetween
  now = 502
  await sweep.showOut()
  expect(dismissed).toEqual([['gus', 'revoked', 'b1']])
})
