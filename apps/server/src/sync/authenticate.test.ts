import { expect, test } from 'vitest'
import { addCard } from '@parley/model/board/edit.ts'
import { speaks } from '@parley/model/board/migrate.ts'
import { pagePath } from '@parley/model/wire.ts'
import { until } from './stage.ts'
import { theatre } from './theatre.ts'

const { open, come, knock } = theatre()
const ours = { origin: 'http://parley.test' }

test.each([
  ['a stranger', 'nobody', 4401],
  ['somebody whose board it is not', 'alice', 4404],
])('%s is told so and loses the socket', async (_, name, code) => {
  const { stage } = await open()
  const there = { stage, board: name === 'alice' ? 'nowhere' : 'b1' }
  const guest = come(there, name)
  const reasons: string[] = []
  guest.provider.on('authenticationFailed', ({ reason }: { reason: string }) => void reasons.push(reason))
  await until(() => guest.closed.includes(code), 'she is sent away')
  expect(reasons[0]).toBe(code === 4401 ? 'signedOut' : 'notHere')
  expect(guest.board.cards.size).toBe(0)
})

test('a board with a row but no seed is not here [J-10]', async () => {
  const { stage } = await open()
  const guest = come({ stage, board: 'unseeded' }, 'alice')
  await until(() => guest.closed.includes(4404), 'she is sent away')
})

test('a cookie lets her in from our own page, and from nowhere else [R-5]', async () => {
  const scene = await open()
  const path = `/collab/${scene.board}`
  const own = await knock(scene, path, { ...ours, cookie: 'person=alice' })
  own.signIn('')
  await until(() => own.heard.includes(5), 'alice is welcomed')
  // A script names no origin: its token counts, the cookie that came along does not.
  const script = await knock(scene, path, { cookie: 'person=alice' })
  script.signIn('')
  expect(await script.closedWith()).toBe(4401)
  const foreign = await knock(scene, path, { origin: 'http://evil.test', cookie: 'person=alice' })
  expect(foreign.status).toBe(403)
})

test.each([
  ['/'],
  ['/collab/a/b'],
  ['/yjs'],
  ['/yjs/'],
  ['/collab/%E0%A4%A'],
  ['/collab/__proto__'],
  ['/yjs/constructor'],
  [`/collab/${'a'.repeat(300)}`],
  ['//'],
])('there is no socket at %s', async (path) => {
  expect((await knock(await open(), path, ours)).status).toBe(404)
})

test('on plain /collab the first frame names the board, and the socket is about no other', async () => {
  const scene = await open()
  const guest = await knock(scene, '/collab')
  guest.signIn('alice')
  await until(() => guest.heard.includes(5), 'alice is welcomed')
  guest.say(0, () => undefined, 'another')
  expect(await guest.closedWith()).toBe(4400)
})

test('a page of another version than the server is told so, and nothing of it is taken [O-8]', async () => {
  const scene = await open()
  const old = await knock(scene, pagePath(scene.board, '1.0'))
  old.signIn('alice')
  expect(await old.closedWith()).toBe(4426)
  expect(old.heard).not.toContain(5)
  const today = await knock(scene, pagePath(scene.board, speaks))
  today.signIn('alice')
  await until(() => today.heard.includes(5), 'a page of today is welcomed')
})

test('whoever loses a board loses her socket, and nothing reaches her any more [R-3]', async () => {
  const scene = await open()
  const alice = come(scene, 'alice')
  const guest = come(scene, 'gil')
  await Promise.all([alice.saved(), guest.saved()])
  scene.stage.roles.set('gil', undefined)
  scene.stage.boards.dismiss('gil', 'revoked', scene.board)
  addCard(alice.pen, { id: 'secret', kind: 'message' })
  await alice.saved()
  await until(() => guest.closed.includes(4403), 'the guest is sent away')
  await until(() => guest.closed.includes(4404), 'the guest is not let in again')
  expect(guest.board.cards.has('secret')).toBe(false)
  expect(alice.closed).toEqual([])
})

test('somebody who becomes an editor is one as soon as she is back', async () => {
  const scene = await open()
  scene.stage.roles.set('vic', 'viewer')
  const vic = come(scene, 'vic')
  await until(() => vic.provider.synced, 'vic has the board')
  scene.stage.roles.set('vic', 'editor')
  scene.stage.boards.dismiss('vic', 'resync')
  await until(
    () => vic.notices.at(-1)?.type === 'welcome' && vic.notices.length === 2,
    'vic is welcomed again',
  )
  addCard(vic.pen, { id: 'c1', kind: 'message' })
  await vic.saved()
  expect((await scene.stage.boards.read(scene.board)).board.cards.has('c1')).toBe(true)
})

test('somebody sent away while she is being let in does not slip through', async () => {
  const scene = await open()
  const { stage, board } = scene
  const roles = stage.roles
  // Asked for her role, the gate answers what was true before; the dismissal comes in between.
  const get = roles.get.bind(roles)
  roles.has = () => true
  roles.get = (id) => {
    const role = get(id) ?? 'editor'
    if (id === 'late') queueMicrotask(() => stage.boards.dismiss('late', 'revoked', board))
    return role
  }
  const late = come(scene, 'late')
  await until(() => late.closed.includes(4403), 'she is sent away')
  expect(late.board.cards.size).toBe(0)
  Reflect.deleteProperty(roles, 'get')
  Reflect.deleteProperty(roles, 'has')
})

test('a board that goes to the bin closes under everybody', async () => {
  const scene = await open()
  const alice = come(scene, 'alice')
  await alice.saved()
  scene.stage.boards.shut(scene.board, 'notHere')
  await until(() => alice.closed.includes(4404), 'alice is told')
})

test('nobody holds more sockets than she may', async () => {
  const scene = await open({ settings: { socketsPerPerson: 2, socketsPerAddress: 5 } })
  const first = [come(scene, 'alice'), come(scene, 'alice')]
  await Promise.all(first.map((one) => one.saved()))
  const third = come(scene, 'alice')
  await until(() => third.closed.includes(4429), 'the third is sent away')
  third.leave()
  const more = await Promise.all(
    ['p1', 'p2', 'p3', 'p4', 'p5'].map((token) => knock(scene, `/collab/${scene.board}?${token}`)),
  )
  expect(more.filter(({ status }) => status === 429).length).toBeGreaterThan(0)
})
