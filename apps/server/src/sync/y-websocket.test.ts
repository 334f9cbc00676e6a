import { afterEach, expect, test } from 'vitest'
import { WebsocketProvider } from 'y-websocket'
import type { Doc } from 'yjs'
import { canonical, newDoc } from '@parley/model/board/doc.ts'
import { addCard, setField, setTitle, type Pen } from '@parley/model/board/edit.ts'
import { readBoard } from '@parley/model/board/read.ts'
import { until } from './stage.ts'
import { theatre, type Scene } from './theatre.ts'

const { open, come, again } = theatre()
const leaving: PlainGuest[] = []
afterEach(() => leaving.splice(0).forEach((guest) => guest.provider.destroy()))

/** Somebody with a plain y-websocket client, as any tool brings it. */
class PlainGuest {
  readonly doc: Doc = newDoc()
  readonly pen: Pen = { doc: this.doc, origin: {} }
  readonly provider: WebsocketProvider
  closed: number | undefined

  constructor({ stage, board }: Scene, token: string) {
    this.provider = new WebsocketProvider(`${stage.url}/yjs`, board, this.doc, {
      params: { token },
      disableBc: true,
      maxBackoffTime: 200,
    })
    this.provider.on('closed', ({ code }) => void (this.closed = code))
    leaving.push(this)
  }

  get board() {
    return readBoard(this.doc)
  }

  get sees(): string {
    return canonical(this.doc)
  }

  get names(): string[] {
    return [...this.provider.awareness.getStates().values()].flatMap(
      (state) => (state as { who?: { name: string } }).who?.name ?? [],
    )
  }

  synced(): Promise<void> {
    return until(() => this.provider.synced, 'a plain client is in sync')
  }
}

test('plain clients and the page’s own edit one document and see each other [S-13]', async () => {
  const scene = await open()
  const alice = come(scene, 'alice')
  const robot = new PlainGuest(scene, 'robot')
  const other = new PlainGuest(scene, 'other')
  await Promise.all([alice.saved(), robot.synced(), other.synced()])
  addCard(alice.pen, { id: 'c1', kind: 'message', title: 'Hello' })
  addCard(robot.pen, { id: 'c2', kind: 'message', title: 'From a script' })
  await until(
    () => alice.board.cards.size === 3 && robot.board.cards.size === 3,
    'both cards are on both boards',
  )
  setTitle(other.pen, 'c1', 'Hello, all')
  await until(
    () =>
      new Set([alice.sees, robot.sees, other.sees]).size === 1 &&
      alice.board.cards.get('c1')?.title === 'Hello, all',
    'all three see one board',
  )

  alice.provider.awareness?.setLocalState({ cursor: { x: 1, y: 1 } })
  robot.provider.awareness.setLocalState({
    cursor: { x: 2, y: 2 },
    who: { id: 'alice', name: 'alice', colour: 1, guest: false },
  })
  await until(
    () => other.names.includes('alice') && other.names.includes('robot'),
    'a plain client sees both',
  )
  await until(
    () =>
      [...(alice.provider.awareness?.getStates().values() ?? [])].some(
        (state) => (state['who'] as { name?: string } | undefined)?.name === 'robot',
      ),
    'alice sees the script',
  )
})

test('a plain client’s offline edits arrive when it is back', async () => {
  const scene = await open({})
  const robot = new PlainGuest(scene, 'robot')
  await robot.synced()
  robot.provider.disconnect()
  addCard(robot.pen, { id: 'offline', kind: 'message' })
  const next = await again(scene)
  robot.provider.connect()
  await until(
    async () => (await next.stage.boards.read(scene.board)).board.cards.has('offline'),
    'the card is kept',
  )
})

test('a plain client that may only look sees everything, and is closed for good when it writes [S-13]', async () => {
  const scene = await open()
  scene.stage.roles.set('vic', 'viewer')
  const alice = come(scene, 'alice')
  const vic = new PlainGuest(scene, 'vic')
  await Promise.all([alice.saved(), vic.synced()])
  addCard(alice.pen, { id: 'c1', kind: 'message' })
  await until(() => vic.board.cards.has('c1'), 'vic sees the card')
  setField(vic.pen, { card: 'c1' }, ['x'], 1)
  await until(() => vic.closed === 4410, 'vic is sent away')
  expect((await scene.stage.boards.read(scene.board)).board.cards.get('c1')).not.toHaveProperty('x', 1)
})

test.each([
  ['a wrong token', 'nobody'],
  ['no access', 'gil'],
])('with %s a plain client is turned away and stays away', async (_, token) => {
  const scene = await open()
  scene.stage.roles.set('gil', undefined)
  const guest = new PlainGuest(scene, token)
  await until(() => guest.closed === 4403, 'it is sent away')
})

test('a plain client whose rights are taken away hears so and stays away', async () => {
  const scene = await open()
  const robot = new PlainGuest(scene, 'robot')
  await robot.synced()
  scene.stage.boards.dismiss('robot', 'revoked')
  await until(() => robot.closed === 4403, 'it is sent away')
})

test('a plain client that hears nothing is kept alive', async () => {
  const scene = await open({ settings: { keepAliveMs: 20 } })
  const robot = new PlainGuest(scene, 'robot')
  await robot.synced()
  const heard = robot.provider.wsLastMessageReceived
  await until(() => robot.provider.wsLastMessageReceived > heard + 100, 'it hears something')
  expect(robot.provider.wsconnected).toBe(true)
})
