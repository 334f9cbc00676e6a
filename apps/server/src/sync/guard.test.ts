import { expect, test } from 'vitest'
import { writeUint8Array, writeVarString, writeVarUint, writeVarUint8Array } from 'lib0/encoding'
import * as Y from 'yjs'
import { addCard, setField } from '@parley/model/board/edit.ts'
import { newDoc } from '@parley/model/board/doc.ts'
import type { Gate } from './door.ts'
import type { Guest } from './guest.ts'
import { person, until } from './stage.ts'
import type { Stranger } from './stranger.ts'
import { theatre, type Scene } from './theatre.ts'

const { open, come, intrude } = theatre()

/** Alice works on the board while somebody else does something to it; she must notice nothing. */
async function besideAlice(scene: Scene): Promise<{ alice: Guest; unharmed: () => Promise<void> }> {
  const alice = come(scene, 'alice')
  await alice.saved()
  const cut = alice.closed.length
  return {
    alice,
    unharmed: async () => {
      addCard(alice.pen, { id: 'still here', kind: 'message' })
      await alice.saved()
      expect(alice.closed.length).toBe(cut)
      const { board } = await scene.stage.boards.read(scene.board)
      expect(board.cards.size).toBe(2)
      expect(board.unreadable.size).toBe(0)
    },
  }
}

async function copyOf({ stage, board }: Scene): Promise<Y.Doc> {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, await stage.boards.state(board))
  return doc
}

/** What one does to a copy of the board, as one update. */
function done(doc: Y.Doc, act: (doc: Y.Doc) => void, encode = Y.encodeStateAsUpdate): Uint8Array {
  const before = Y.encodeStateVector(doc)
  doc.transact(() => act(doc))
  return encode(doc, before)
}

const move = (doc: Y.Doc): void => void (doc.getMap('cards').get('s1') as Y.Map<unknown>).set('x', 7)

type Attack = (vandal: Stranger, copy: Y.Doc, alice: Guest) => void
test.each<[string, number, Attack]>([
  [
    'random bytes as a frame',
    4400,
    (vandal) => vandal.send(Uint8Array.from({ length: 900 }, (_, one) => (one * 131 + 7) % 256)),
  ],
  ['a text frame', 4400, (vandal) => vandal.send('hello')],
  ['an empty frame', 4400, (vandal) => vandal.send(new Uint8Array())],
  ['a frame of 10 MB', 1009, (vandal) => vandal.send(new Uint8Array(10_000_000))],
  [
    'a kind of frame that is between servers',
    4400,
    (vandal) => vandal.say(6, (encoder) => writeVarString(encoder, 'to all')),
  ],
  ['a kind of frame that nobody knows', 4400, (vandal) => vandal.say(77, () => undefined)],
  [
    'a frame about another board',
    4400,
    (vandal) => vandal.say(0, (encoder) => writeVarUint(encoder, 0), 'b-other'),
  ],
  [
    'a frame with something after its end',
    4400,
    (vandal) => vandal.say(0, (encoder) => writeUint8Array(encoder, Uint8Array.of(2, 2, 0, 0, 9))),
  ],
  [
    'random bytes as an update',
    4400,
    (vandal) => vandal.update(Uint8Array.from({ length: 900 }, (_, one) => (one * 131 + 7) % 256)),
  ],
  ['a truncated update', 4400, (vandal, copy) => vandal.update(done(copy, move).slice(0, -3))],
  [
    'an update in the V2 encoding',
    4400,
    (vandal, copy) => vandal.update(done(copy, move, Y.encodeStateAsUpdateV2)),
  ],
  [
    'an update under alice’s client id',
    4409,
    (vandal, copy, alice) => vandal.update(under(alice.doc.clientID, copy)),
  ],
  [
    'an update with a gap before it',
    4205,
    (vandal, copy) => (done(copy, move), vandal.update(done(copy, (doc) => doc.getMap('meta').set('x', 1)))),
  ],
  [
    'an update that breaks the structure',
    4422,
    (vandal, copy) => vandal.update(done(copy, (doc) => doc.getMap('elsewhere').set('x', 1))),
  ],
  [
    'questions for everything without end',
    4429,
    (vandal, copy) => Array.from({ length: 20 }, () => vandal.askForAll(copy)),
  ],
  [
    'somebody who says who she is without end',
    4429,
    (vandal) => Array.from({ length: 20 }, () => vandal.signIn('alice')),
  ],
])('%s closes the socket with %i, and alice notices nothing [S-6]', async (_, code, attack) => {
  const scene = await open()
  const { alice, unharmed } = await besideAlice(scene)
  setField(alice.pen, { card: 's1' }, ['w'], 200)
  await alice.saved()
  const vandal = await intrude(scene, 'vandal')
  attack(vandal, await copyOf(scene), alice)
  expect(await vandal.closedWith()).toBe(code)
  expect(vandal.acks).toEqual([])
  await unharmed()
})

function under(client: number, copy: Y.Doc): Uint8Array {
  copy.clientID = client
  return done(copy, move)
}

test('a viewer who sends a change loses her socket before the journal sees anything, and sees everything until then [R-1]', async () => {
  const scene = await open()
  scene.stage.roles.set('vic', 'viewer')
  const { alice } = await besideAlice(scene)
  const vic = come(scene, 'vic')
  await until(() => vic.provider.synced, 'vic has the board')
  expect(vic.notices[0]).toMatchObject({
    type: 'welcome',
    role: 'viewer',
    epoch: 'first',
    who: { id: 'vic' },
  })
  addCard(alice.pen, { id: 'c1', kind: 'message', title: 'Hello' })
  await until(() => vic.board.cards.get('c1')?.title === 'Hello', 'vic sees the card')
  const rows = await rowsOf(scene)
  setField(vic.pen, { card: 'c1' }, ['x'], 1)
  await until(() => vic.closed.includes(4410), 'vic is sent away')
  expect(await rowsOf(scene)).toBe(rows)
  expect(alice.sees).not.toBe(vic.sees)
})

const rowsOf = async ({ stage, board }: Scene): Promise<number> =>
  (await stage.database.selectFrom('journal').selectAll().where('board', '=', board).execute()).length

test('somebody’s offline edits under the id of an earlier day still count as hers', async () => {
  const scene = await open()
  const alice = come(scene, 'alice')
  await alice.saved()
  addCard(alice.pen, { id: 'c1', kind: 'message' })
  await alice.saved()
  alice.leave()
  // She went on offline under the same id; her page was opened anew, with a new one, and brings both.
  addCard(alice.pen, { id: 'offline', kind: 'message' })
  const today = newDoc()
  Y.applyUpdate(today, Y.encodeStateAsUpdate(alice.doc))
  addCard({ doc: today, origin: {} }, { id: 'today', kind: 'message' })
  await scene.stage.boards.apply(scene.board, person('alice'), Y.encodeStateAsUpdate(today))
  const { board } = await scene.stage.boards.read(scene.board)
  expect([...board.cards.keys()].sort()).toEqual(['c1', 'offline', 's1', 'today'])
})

test('client ids are kept: after a restart nobody can take over another’s [S-4]', async () => {
  const { open, come, again, intrude } = theatreOfItsOwn
  const scene = await open({})
  const alice = come(scene, 'alice')
  await alice.saved()
  addCard(alice.pen, { id: 'c1', kind: 'message' })
  await alice.saved()
  alice.leave()
  const next = await again(scene)
  const vandal = await intrude(next, 'vandal')
  vandal.update(under(alice.doc.clientID, await copyOf(next)))
  expect(await vandal.closedWith()).toBe(4409)
})
const theatreOfItsOwn = theatre()

test('thousands of frames are read as fast as the limits allow, and none is lost [S-10]', async () => {
  const scene = await open({ settings: { framesPerSecond: 700, framesWaiting: 8 } })
  const alice = come(scene, 'alice')
  await alice.saved()
  for (let x = 0; x < 1_500; x++) setField(alice.pen, { card: 's1' }, ['x'], x)
  await alice.saved()
  expect(alice.closed).toEqual([])
  const { board } = await scene.stage.boards.read(scene.board)
  expect(board.cards.get('s1')).toMatchObject({ x: 1_499 })
})

test('a socket that never says who it is is closed, and may come again', async () => {
  const scene = await open({ settings: { signInMs: 100 } })
  const nobody = await theatreOfItsOwn.knock(scene, `/collab/${scene.board}`)
  expect(await nobody.closedWith()).toBe(4204)
})

test('whom a busy server does not know in time is not called signed out: she comes again [O-16]', async () => {
  const gate = (real: Gate): Gate => ({ ...real, rolesOn: () => new Promise(() => {}) })
  const scene = await open({ gate, settings: { signInMs: 100 } })
  const alice = await theatreOfItsOwn.knock(scene, `/collab/${scene.board}`)
  alice.signIn('alice')
  expect(await alice.closedWith()).toBe(1011)
})

test('whoever does not read is cut before her backlog fills the memory [S-11]', async () => {
  const scene = await open({ settings: { backlogBytes: 200_000, bytesPerSecond: 1e9 } })
  const alice = come(scene, 'alice')
  await alice.saved()
  const sleeper = await intrude(scene, 'sleeper')
  sleeper.ws.pause()
  const metric = async () =>
    (await scene.stage.metrics.getSingleMetric('parley_sockets')?.get())?.values[0]?.value ?? 0
  let x = 0
  await until(async () => {
    setField(alice.pen, { card: 's1' }, ['notes'], 'n'.repeat(90_000) + x++)
    setField(alice.pen, { card: 's1' }, ['noise'], 'n'.repeat(90_000) + x++)
    await alice.saved()
    return (await metric()) === 1
  }, 'the sleeper is cut')
  expect(alice.closed).toEqual([])
})

test('somebody turned away again and again is not let in for a while, and her colleagues at that address are [S-16]', async () => {
  const scene = await open({ settings: { turnedAwayPerMinute: 3 } })
  for (let one = 0; one < 4; one++) {
    const vandal = await intrude(scene, 'vandal')
    vandal.send('rubbish')
    expect(await vandal.closedWith()).toBe(4400)
  }
  const back = await theatreOfItsOwn.knock(scene, `/collab/${scene.board}`)
  back.signIn('vandal')
  expect(await back.closedWith()).toBe(4429)
  const alice = await intrude(scene, 'alice')
  expect(alice.closed).toBeUndefined()
})

test('whoever asks for a whole board by many sockets is told to wait, and her colleagues are not [S-16]', async () => {
  const scene = await open({ settings: { beginningsAtOnce: 3, beginningsPerSecond: 1 } })
  const knocks = Array.from({ length: 12 }, () => theatreOfItsOwn.knock(scene, `/collab/${scene.board}`))
  const many = await Promise.all(knocks)
  for (const one of many) one.signIn('vandal')
  expect(await Promise.any(many.map((one) => one.closedWith()))).toBe(4429)
  const alice = await intrude(scene, 'alice')
  expect(alice.closed).toBeUndefined()
})

/** Says that she has all of the board, and something of so many who never were on it. */
function claims(stranger: Stranger, copy: Y.Doc, others: number): void {
  const vector = Y.decodeStateVector(Y.encodeStateVector(copy))
  for (let one = 0; one < others; one++) vector.set(2 ** 30 + one, 1)
  stranger.say(0, (encoder) => {
    writeVarUint(encoder, 0)
    writeVarUint8Array(encoder, Y.encodeStateVector(vector))
  })
}

/** How many cards somebody is sent who says so. */
async function sentTo(scene: Scene, name: string, others: number): Promise<number> {
  const stranger = await intrude(scene, name)
  claims(stranger, await copyOf(scene), others)
  await until(() => stranger.given.length > 0, `${name} is answered`)
  const doc = new Y.Doc()
  for (const update of stranger.given) Y.applyUpdate(doc, update)
  return doc.getMap('cards').size
}

test('who says that she has all is sent nothing; at a length that nobody reads, all, as if she had nothing [S-17]', async () => {
  const scene = await open()
  expect(await sentTo(scene, 'alice', 0)).toBe(0)
  expect(await sentTo(scene, 'alice', 20_000)).toBe(0)
  expect(await sentTo(scene, 'vandal', 150_000)).toBe(1)
})

test('at an address where so much was said before nobody reads what is long, and bob comes in beside it [S-17]', async () => {
  const scene = await open({ settings: { vectorBytesAtOnce: 100_000, vectorBytesPerSecond: 1 } })
  expect(await sentTo(scene, 'vandal', 20_000)).toBe(0)
  expect(await sentTo(scene, 'vandal', 20_000)).toBe(1)
  expect(await sentTo(scene, 'alice', 1_000)).toBe(0)
  await come(scene, 'bob').saved()
})

test('strangers turned away again and again are known by their address', async () => {
  const scene = await open({ settings: { turnedAwayPerMinute: 3 } })
  const path = `/collab/${scene.board}`
  for (let one = 0; one < 4; one++) {
    const stranger = await theatreOfItsOwn.knock(scene, path)
    stranger.signIn('nobody')
    expect(await stranger.closedWith()).toBe(4401)
  }
  expect((await theatreOfItsOwn.knock(scene, path)).status).toBe(429)
})

test('an attacker’s rubbish fills no log [F-6]', async () => {
  const lines: string[] = []
  const log = {
    info: (_: object, says: string) => void lines.push(says),
    warn: () => undefined,
    error: () => undefined,
  }
  const scene = await open({ log })
  for (let one = 0; one < 30; one++) {
    const vandal = await intrude(scene, 'vandal')
    vandal.update(Uint8Array.of(1, 2, 3))
    await vandal.closedWith()
  }
  expect(lines.filter((line) => line.includes('malformed')).length).toBe(1)
})
