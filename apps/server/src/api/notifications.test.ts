import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { createGate } from '../access/gate.ts'
import { openHouse, Someone, type House } from '../cast.ts'
import { databaseAt, openDatabase, type Database } from '../store/database.ts'
import { storeIn } from '../store/store.ts'
import type { Happening } from './happened.ts'
import { createNewsDesk, type Told } from './news.ts'
import { createNotify, type Notify } from './notify.ts'

let house: House
let db: Database
let alice: Someone
let bob: Someone
let gus: Someone
let invitation: string
let board: string
let notify: Notify
let told: Told[]
const ids = new Map<Someone, string>()
const idOf = (who: Someone) => ids.get(who) ?? ''

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
beforeEach(async () => {
  gus = new Someone(house, 'gus')
  board = (await alice.api.boards.create.mutate({ title: 'Spring' })).board
  invitation = await alice.invite(gus, board, 'commenter')
  for (const who of [alice, bob, gus]) {
    const headers = who.token === undefined ? {} : { authorization: `Bearer ${who.token}` }
    const answer = await who.send('/trpc/account.me', { headers })
    ids.set(who, (answer.body as { result: { data: { person: { id: string } } } }).result.data.person.id)
    await who.api.notifications.read.mutate({ all: true })
  }
  told = []
  const desk = createNewsDesk()
  const store = storeIn(db)
  notify = createNotify({
    store,
    gate: createGate(store, house.config),
    desk: { ...desk, tell: (one) => told.push(one) },
  })
})

/** Alice said something that names these. */
const mention = (to: Someone[], more: Partial<Happening> = {}): Promise<void> =>
  notify({
    of: 'comments',
    board,
    by: idOf(alice),
    note: { kind: 'mention', to: to.map(idOf), says: 'What do you think?', thread: 't1' },
    ...more,
  })
const unread = async (who: Someone) => (await who.api.notifications.count.query()).unread

test('whoever is named is told, and her open pages hear that there is something; whoever did it is not', async () => {
  await mention([bob, gus, alice, bob])
  expect([await unread(bob), await unread(gus), await unread(alice)]).toEqual([1, 1, 0])
  expect(told).toEqual([{ of: 'notifications', board, to: [idOf(bob), idOf(gus)] }])
  const [newest] = (await bob.api.notifications.list.query()).notifications
  expect(newest).toMatchObject({
    kind: 'mention',
    board: { id: board, title: 'Spring' },
    thread: 't1',
    by: { name: 'alice' },
    says: 'What do you think?',
    read: false,
  })
})

test('what is internal is told to no guest', async () => {
  await mention([bob, gus], { internal: true })
  expect([await unread(bob), await unread(gus)]).toEqual([1, 0])
})

test('a guest who was shown out reads nothing of the board, not even what she was told before', async () => {
  const elsewhere = (await alice.api.boards.create.mutate({ title: 'Summer' })).board
  const { token } = await alice.api.invitations.create.mutate({ board: elsewhere, role: 'viewer' })
  await gus.api.invitations.accept.mutate({ token, name: 'gus' })
  await mention([gus])
  expect(await unread(gus)).toBe(1)
  await alice.api.invitations.revoke.mutate({ invitation })
  expect(await unread(gus)).toBe(0)
  expect((await gus.api.notifications.list.query()).notifications).toEqual([])
  await mention([gus])
  expect(told.at(-1)?.to).toEqual([idOf(gus)])
  expect(told).toHaveLength(1)
})

test('a guest of one snapshot hears of that and of nothing else', async () => {
  const { snapshot } = await alice.api.snapshots.create.mutate({ board, name: 'For Lea' })
  const { token } = await alice.api.invitations.create.mutate({ snapshot, role: 'commenter' })
  const lea = new Someone(house, 'lea')
  const { person } = await lea.api.invitations.accept.mutate({ token, name: 'lea' })
  ids.set(lea, person.id)
  await mention([lea])
  expect(await unread(lea)).toBe(0)
  await mention([lea], { snapshot })
  expect(await unread(lea)).toBe(1)
})

test('a kind that somebody silenced is not kept for her, and others are', async () => {
  await bob.api.notifications.settings.set.mutate({ kind: 'mention', on: false })
  await mention([bob])
  await mention([bob], { note: { kind: 'reply', to: [idOf(bob)], says: 'Yes' } })
  expect((await bob.api.notifications.list.query()).notifications[0]?.kind).toBe('reply')
  expect(await unread(bob)).toBe(1)
  expect(await bob.api.notifications.settings.get.query()).toMatchObject({ mention: false, reply: true })
  await bob.api.notifications.settings.set.mutate({ kind: 'mention', on: true })
  await mention([bob])
  expect(await unread(bob)).toBe(2)
})

test('what she has read is counted no more; nobody reads for another', async () => {
  await mention([bob, gus])
  await mention([bob])
  const [newest] = (await bob.api.notifications.list.query()).notifications
  await gus.api.notifications.read.mutate({ ids: [newest?.id ?? ''] })
  expect(await unread(bob)).toBe(2)
  await bob.api.notifications.read.mutate({ ids: [newest?.id ?? ''] })
  expect(await unread(bob)).toBe(1)
  await bob.api.notifications.read.mutate({ all: true })
  expect(await unread(bob)).toBe(0)
  expect(await unread(gus)).toBe(1)
})

test('many are read a page at a time, each once; what is long is cut', async () => {
  for (let count = 0; count < 7; count++)
    await mention([gus], {
      note: { kind: 'mention', to: [idOf(gus)], says: `${count} ${'long '.repeat(500)}` },
    })
  const seen: string[] = []
  let before: string | undefined
  do {
    const page = await gus.api.notifications.list.query({ limit: 3, ...(before && { before }) })
    seen.push(...page.notifications.map(({ says }) => says))
    before = page.next ?? undefined
  } while (before !== undefined)
  expect(new Set(seen.map((says) => says[0])).size).toBe(7)
  expect(seen).toHaveLength(7)
  expect(seen.every((says) => says.length === 300)).toBe(true)
})

test('a board in the bin takes its notifications along, and brings them back', async () => {
  await mention([bob])
  await alice.api.boards.delete.mutate({ board })
  expect(await unread(bob)).toBe(0)
  await alice.api.boards.restore.mutate({ board })
  expect(await unread(bob)).toBe(1)
})
