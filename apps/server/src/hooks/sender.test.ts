import { pino } from 'pino'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openDatabase, type Database } from '../store/database.ts'
import { storeIn, type Store } from '../store/store.ts'
import { delivery } from './events.ts'
import { createPost } from './post.ts'
import { openReceiver, type Receiver } from './receiver.ts'
import { createSender, type Sender } from './sender.ts'
import { newHookSecret } from './signature.ts'

let db: Database
let store: Store
let receiver: Receiver
let secret: string
let senders: Sender[]
const ms = 20
const log = pino({ level: 'silent' })

beforeEach(async () => {
  db = await openDatabase(':memory:')
  store = storeIn(db)
  secret = newHookSecret()
  senders = []
  receiver = await openReceiver(() => secret)
  await hook('h1', receiver.url)
})
afterEach(async () => {
  await Promise.all(senders.map((sender) => sender.stop()))
  await receiver.close()
  await db.destroy()
})

const hook = (id: string, url: string) =>
  store.hooks.add({ id, board: null, url, secret, events: '["comment"]', created_at: 0 })

/** A sender as a start of the server makes one. */
function begin({ pauses = [ms, ms, ms], timeoutMs = 200 } = {}): Sender {
  const post = createPost({ inside: true, timeoutMs })
  const sender = createSender({ hooks: store.hooks, post, log, pauses })
  senders.push(sender)
  sender.wake()
  return sender
}

async function say(says: string, to = 'h1'): Promise<string> {
  const row = delivery(to, 'comment', JSON.stringify({ type: 'comment', data: { says } }), Date.now())
  await store.hooks.queue([row])
  senders.at(-1)?.wake()
  return row.id
}
const stateOf = async (id: string) => {
  const { state = 'gone', tries = 0, fault = null } = (await store.hooks.delivery(id)) ?? {}
  return { state, tries, fault }
}

test('what happened is delivered once, signed by the secret that the receiver was given', async () => {
  begin()
  const id = await say('Is 36 right?')
  await expect.poll(() => stateOf(id)).toEqual({ state: 'delivered', tries: 1, fault: null })
  expect(receiver.received).toEqual([
    { id, path: '/', genuine: true, body: { type: 'comment', data: { says: 'Is 36 right?' } } },
  ])
})

test('a receiver that fails is tried again, under the same id, until it takes it', async () => {
  receiver.answers(503)
  begin({ pauses: Array.from({ length: 200 }, () => ms) })
  const id = await say('Again')
  await expect.poll(() => receiver.received.length).toBeGreaterThan(2)
  expect(await stateOf(id)).toMatchObject({ state: 'waiting', fault: 'status 503' })
  receiver.answers(200)
  await expect.poll(async () => (await stateOf(id)).state).toBe('delivered')
  expect(new Set(receiver.received.map((one) => one.id))).toEqual(new Set([id]))
})

test('what nobody takes is given up after the last try, and says why', async () => {
  receiver.answers(500)
  begin()
  const id = await say('For nobody')
  await expect.poll(() => stateOf(id)).toEqual({ state: 'givenUp', tries: 4, fault: 'status 500' })
  expect(receiver.received).toHaveLength(4)
})

test('a receiver that says it is gone is not tried again', async () => {
  receiver.answers(410)
  begin()
  const id = await say('Too late')
  await expect.poll(() => stateOf(id)).toEqual({ state: 'givenUp', tries: 1, fault: 'gone' })
})

test('a receiver with another secret tells our message from a forged one, and we tell that from a fault', async () => {
  begin({ pauses: [] })
  secret = newHookSecret()
  const id = await say('Signed by another')
  await expect.poll(() => stateOf(id)).toEqual({ state: 'givenUp', tries: 1, fault: 'status 401' })
  expect(receiver.received[0]?.genuine).toBe(false)
})

test('a restart loses nothing: what waited, and what was under way, is sent by the next start', async () => {
  receiver.answers('silence')
  const first = begin({ timeoutMs: 60_000 })
  const [underWay, behind] = [await say('Under way'), await say('Behind it')]
  await expect.poll(() => receiver.received.length).toBe(1)
  await first.stop()
  receiver.answers(200)
  begin()
  await expect.poll(async () => (await stateOf(behind)).state).toBe('delivered')
  expect((await stateOf(underWay)).state).toBe('delivered')
  expect(receiver.received.map(({ id }) => id)).toEqual([underWay, underWay, behind])
})

test('one that never answers holds up no other, and is a fault of its own', async () => {
  const other = await openReceiver(() => secret)
  await hook('h2', other.url)
  receiver.answers('silence')
  begin({ pauses: [] })
  const slow = await say('To the slow one')
  const quick = await say('To the quick one', 'h2')
  await expect.poll(async () => (await stateOf(quick)).state).toBe('delivered')
  await expect.poll(() => stateOf(slow)).toEqual({ state: 'givenUp', tries: 1, fault: 'tooSlow' })
  await other.close()
})

test('a redirect is not followed, wherever it leads', async () => {
  const inner = await openReceiver(() => secret)
  receiver.answers(307, inner.url)
  begin({ pauses: [] })
  const id = await say('Come inside')
  await expect.poll(() => stateOf(id)).toEqual({ state: 'givenUp', tries: 1, fault: 'redirect' })
  expect(inner.received).toEqual([])
  await inner.close()
})

test('nobody at the door is told apart from one who answers badly', async () => {
  await receiver.close()
  begin({ pauses: [] })
  const id = await say('Knock, knock')
  await expect.poll(() => stateOf(id)).toEqual({ state: 'givenUp', tries: 1, fault: 'notThere' })
})
