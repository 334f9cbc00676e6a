import { afterEach, beforeEach, expect, test } from 'vitest'
import { openHouse, refusal, Someone, type House } from '../cast.ts'
import { openReceiver, type Receiver } from '../hooks/receiver.ts'

let house: House
let alice: Someone
let board: string
let receiver: Receiver
let secret = ''
beforeEach(async () => {
  house = await openHouse({ HOOKS_INSIDE: 'true' })
  receiver = await openReceiver(() => secret)
  alice = new Someone(house, 'alice')
  await alice.signUp()
  board = (await alice.api.boards.create.mutate({ title: 'Spring' })).board
})
afterEach(async () => {
  await house.close()
  await receiver.close()
})

async function hook(more: { board?: string; events?: ('snapshot' | 'comment')[] } = {}): Promise<string> {
  const { hook, ...made } = await alice.api.hooks.create.mutate({
    url: `${receiver.url}/parley`,
    events: ['snapshot'],
    ...more,
  })
  secret = made.secret
  return hook
}
const snapshot = (name: string, at = board) => alice.api.snapshots.create.mutate({ board: at, name })

test('a program that waits for snapshots hears of one: which board, who, what, signed', async () => {
  await hook()
  const taken = await snapshot('Before the review')
  await expect.poll(() => receiver.received.length).toBe(1)
  expect(receiver.received[0]).toMatchObject({
    path: '/parley',
    genuine: true,
    body: {
      type: 'snapshot',
      data: {
        board: { id: board, title: 'Spring' },
        by: { name: 'alice' },
        snapshot: taken.snapshot,
        says: 'Before the review',
      },
    },
  })
})

test('it hears of the board and the events it was made for, and of no others', async () => {
  await hook({ board })
  await hook({ events: ['comment'] })
  const elsewhere = (await alice.api.boards.create.mutate({ title: 'Elsewhere' })).board
  await snapshot('Not told', elsewhere)
  const one = await hook()
  await snapshot('Told twice')
  await expect.poll(() => receiver.received.length).toBe(2)
  const { deliveries } = await alice.api.hooks.deliveries.list.query({ hook: one })
  expect(deliveries).toHaveLength(1)
  expect(receiver.received.map(({ body }) => (body as { data: { says: string } }).data.says)).toEqual([
    'Told twice',
    'Told twice',
  ])
})

test('the secret is shown once, and in no list; the address is for the owner alone', async () => {
  await hook()
  const listed = await alice.api.hooks.list.query()
  expect(listed[0]).toMatchObject({ url: `${receiver.url}/parley`, events: ['snapshot'], last: null })
  expect(JSON.stringify(listed)).not.toContain(secret)
  expect(JSON.stringify(await alice.api.audit.list.query({}))).not.toContain('/parley')
  const bob = new Someone(house, 'bob')
  await alice.hire(bob)
  expect(await refusal(bob.api.hooks.list.query())).toBe('notAllowed')
})

test('what failed is shown with its reason, waits, survives a restart, and can be sent again at once', async () => {
  receiver.answers(500)
  const id = await hook()
  await snapshot('Not taken')
  const last = async (by: Someone) => (await by.api.hooks.list.query()).find((one) => one.id === id)?.last
  await expect.poll(async () => (await last(alice))?.fault).toBe('status 500')
  expect(await last(alice)).toMatchObject({ state: 'waiting', tries: 1, event: 'snapshot' })
  house = await house.again()
  const again = new Someone(house, 'alice')
  await again.signIn()
  receiver.answers(204)
  await again.api.hooks.resend.mutate({ delivery: (await last(again))?.id ?? '' })
  await expect.poll(async () => (await last(again))?.state).toBe('delivered')
  expect(new Set(receiver.received.map((one) => one.id)).size).toBe(1)
})

test('a hook that was deleted is told nothing more', async () => {
  const [gone, stays] = [await hook(), await hook()]
  await alice.api.hooks.delete.mutate({ hook: gone })
  await snapshot('After it')
  await expect
    .poll(async () => (await alice.api.hooks.deliveries.list.query({ hook: stays })).deliveries[0]?.state)
    .toBe('delivered')
  expect(receiver.received).toHaveLength(1)
  expect(await refusal(alice.api.hooks.deliveries.list.query({ hook: gone }))).toBe('noHook')
})

test('a webhook is the workspace’s: it stays when carla, who added it, is removed, and alice sees it, whose it was, and deletes it', async () => {
  const carla = new Someone(house, 'carla')
  await alice.hire(carla)
  const person = (await carla.api.account.me.query()).person?.id ?? ''
  await alice.api.account.people.setStanding.mutate({ person, standing: 'owner' })
  const url = `${receiver.url}/carlas`
  const made = await carla.api.hooks.create.mutate({ url, events: ['snapshot'] })
  secret = made.secret
  await alice.api.account.people.setStanding.mutate({ person, standing: 'guest' })
  await snapshot('Told')
  await expect.poll(() => receiver.received.length).toBe(1)
  expect(await alice.api.hooks.list.query()).toMatchObject([{ id: made.hook, url }])
  const { entries } = await alice.api.audit.list.query({})
  expect(entries.find(({ act }) => act === 'hooks.create')?.who).toEqual({ id: person, name: 'carla' })
  await alice.api.hooks.delete.mutate({ hook: made.hook })
  await snapshot('Not told')
  expect(await alice.api.hooks.list.query()).toEqual([])
  expect(receiver.received).toHaveLength(1)
})

test('without the setting no address inside is taken', async () => {
  const closed = await openHouse()
  const carol = new Someone(closed, 'carol')
  await carol.signUp()
  for (const url of [receiver.url, receiver.url.replace('http', 'https'), 'https://[::1]/', 'not an address'])
    expect(await refusal(carol.api.hooks.create.mutate({ url, events: ['comment'] }))).toBe('badInput')
  expect(await carol.api.hooks.list.query()).toEqual([])
  await closed.close()
})
