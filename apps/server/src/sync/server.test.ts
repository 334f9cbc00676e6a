import { expect, test } from 'vitest'
import { applyUpdate, encodeStateAsUpdate } from 'yjs'
import { newDoc } from '@parley/model/board/doc.ts'
import { addCard, setField, setTitle } from '@parley/model/board/edit.ts'
import { keep } from '@parley/model/board/kept.ts'
import type { JournalPort } from '../store/journal-thread.ts'
import { person, until } from './stage.ts'
import { theatre } from './theatre.ts'

const { open, again, come } = theatre()

test('what alice writes is acknowledged, and bob sees it', async () => {
  const scene = await open()
  const alice = come(scene, 'alice')
  const bob = come(scene, 'bob')
  await Promise.all([alice.saved(), bob.saved()])
  addCard(alice.pen, { id: 'c1', kind: 'message', title: 'Hello' })
  await alice.saved()
  await until(() => bob.board.cards.get('c1')?.title === 'Hello', 'bob sees the card')
  setTitle(bob.pen, 'c1', 'Hello, all')
  await bob.saved()
  await until(() => alice.sees === bob.sees, 'both see one board')
  expect((await scene.stage.boards.read(scene.board)).seq).toBe(3)
})

test('two people in one title and two shares of one segment: everybody’s letters and numbers stay [S-1]', async () => {
  const scene = await open()
  const alice = come(scene, 'alice')
  const bob = come(scene, 'bob')
  await Promise.all([alice.saved(), bob.saved()])
  setTitle(alice.pen, 's1', 'Our Regulars')
  setTitle(bob.pen, 's1', 'Regulars of old')
  setField(alice.pen, { card: 's1' }, ['brandShares', 'Brimberg'], 60)
  setField(bob.pen, { card: 's1' }, ['brandShares', 'Halden'], 40)
  await Promise.all([alice.saved(), bob.saved()])
  await until(() => alice.sees === bob.sees, 'both see one board')
  expect(alice.board.cards.get('s1')?.title).toBe('Our Regulars of old')
})

test('nothing is acknowledged, and nobody sees it, until it is on the disk [J-1]', async () => {
  const doors: (() => void)[] = []
  const scene = await open({ journal: (real) => held(real, doors) })
  const alice = come(scene, 'alice')
  const bob = come(scene, 'bob')
  await Promise.all([alice.saved(), bob.saved()])
  addCard(alice.pen, { id: 'c1', kind: 'message', title: 'Hello' })
  await until(() => doors.length === 1, 'the commit is under way')
  // Bob's round trip passes through the same server after hers: had hers been passed on, he would have it by now.
  bob.provider.forceSync()
  await until(() => bob.provider.unsyncedChanges === 0, 'bob heard from the server')
  expect(alice.isSaved).toBe(false)
  expect(bob.board.cards.has('c1')).toBe(false)
  expect((await scene.stage.boards.read(scene.board)).seq).toBe(1)
  doors.shift()?.()
  await alice.saved()
  await until(() => bob.board.cards.has('c1'), 'bob sees the card')
})

/** A disk whose commits each wait for somebody to open a door. */
function held(real: JournalPort, doors: (() => void)[]): JournalPort {
  return {
    ...real,
    append: async (entries) => {
      await new Promise<void>((resolve) => doors.push(resolve))
      return real.append(entries)
    },
  }
}

test('an update that comes by HTTP is judged, kept and passed on like any other [S-14]', async () => {
  const scene = await open()
  const bob = come(scene, 'bob')
  await bob.saved()
  const offline = newDoc()
  applyUpdate(offline, await scene.stage.boards.state(scene.board))
  addCard({ doc: offline, origin: {} }, { id: 'c1', kind: 'message', title: 'From afar' })
  const update = encodeStateAsUpdate(offline)
  await scene.stage.boards.apply(scene.board, person('alice'), update)
  await until(() => bob.board.cards.get('c1')?.title === 'From afar', 'bob sees the card')
  // Sent twice it says nothing new; sent by another it is another's.
  await scene.stage.boards.apply(scene.board, person('alice'), update)
  expect((await scene.stage.boards.read(scene.board)).seq).toBe(2)
  addCard({ doc: offline, origin: {} }, { id: 'c2', kind: 'message' })
  await expect(
    scene.stage.boards.apply(scene.board, person('carol'), encodeStateAsUpdate(offline)),
  ).rejects.toThrow(/somebody else/)
  scene.stage.roles.set('vic', 'viewer')
  await expect(
    scene.stage.boards.apply(scene.board, person('vic'), encodeStateAsUpdate(offline)),
  ).rejects.toMatchObject({ reason: 'notAllowed' })
  await expect(scene.stage.boards.apply('nowhere', person('alice'), update)).rejects.toMatchObject({
    reason: 'notHere',
  })
})

test('who is shown out while a board is opened for what she sent by HTTP has written nothing [R-1]', async () => {
  let meanwhile = () => undefined as void
  const journal = (real: JournalPort): JournalPort => ({
    ...real,
    stored: async (board) => (meanwhile(), real.stored(board)),
  })
  const scene = await open({ journal })
  const { boards, roles } = scene.stage
  const offline = newDoc()
  applyUpdate(offline, await boards.state(scene.board))
  setTitle({ doc: offline, origin: {} }, 's1', 'Too late')
  meanwhile = () => void roles.set('eve', undefined)
  const sent = boards.apply(scene.board, person('eve'), encodeStateAsUpdate(offline))
  await expect(sent).rejects.toMatchObject({ reason: 'notHere' })
  const built = () => encodeStateAsUpdate(offline)
  roles.delete('eve')
  await expect(boards.write(scene.board, person('eve'), 'propose', built)).rejects.toThrow()
  expect((await boards.read(scene.board)).seq).toBe(1)
})

test('a board nobody is on is read, and written, without anybody on it', async () => {
  const scene = await open()
  const offline = newDoc()
  applyUpdate(offline, await scene.stage.boards.state(scene.board))
  setTitle({ doc: offline, origin: {} }, 's1', 'Regulars of old')
  await scene.stage.boards.apply(scene.board, person('alice'), encodeStateAsUpdate(offline))
  const { board, seq } = await scene.stage.boards.read(scene.board)
  expect([board.cards.get('s1')?.title, seq]).toEqual(['Regulars of old', 2])
})

test('a restarted server has everything that was acknowledged, and people are back by themselves [J-9]', async () => {
  const scene = await open({})
  const alice = come(scene, 'alice')
  const bob = come(scene, 'bob')
  await Promise.all([alice.saved(), bob.saved()])
  addCard(alice.pen, { id: 'before', kind: 'message' })
  await alice.saved()
  const next = await again(scene)
  addCard(bob.pen, { id: 'between', kind: 'message' })
  await until(() => alice.board.cards.has('between'), 'alice sees what bob wrote while the server was away')
  expect(alice.closed).toContain(1012)
  expect(bob.closed).toContain(1012)
  expect((await next.stage.boards.read(scene.board)).board.cards.has('before')).toBe(true)
})

test('who is on a board is told, each person once', async () => {
  const scene = await open()
  const alice = come(scene, 'alice')
  const also = come(scene, 'alice')
  const bob = come(scene, 'bob')
  await Promise.all([alice.saved(), also.saved(), bob.saved()])
  expect(
    scene.stage.boards
      .present(scene.board)
      .map(({ name }) => name)
      .sort(),
  ).toEqual(['alice', 'bob'])
  bob.leave()
  await until(() => scene.stage.boards.present(scene.board).length === 1, 'bob has gone')
})

test('a board is not opened anew while an update of somebody who left is on its way to the disk [J-11]', async () => {
  const doors: (() => void)[] = []
  const scene = await open({ journal: (real) => held(real, doors) })
  const alice = come(scene, 'alice')
  await alice.saved()
  addCard(alice.pen, { id: 'c1', kind: 'message' })
  await until(() => doors.length === 1, 'the commit is under way')
  alice.leave()
  await until(() => scene.stage.boards.present(scene.board).length === 0, 'alice has gone')
  const bob = come(scene, 'bob')
  await bob.saved()
  expect(bob.board.cards.has('c1')).toBe(false)
  doors.shift()?.()
  await until(() => bob.board.cards.has('c1'), 'bob sees what alice left')
})

test('a board stays in memory until an update of somebody who left is on the disk, and no longer [J-11]', async () => {
  const doors: (() => void)[] = []
  const scene = await open({ journal: (real) => held(real, doors) })
  const boards = async () =>
    (await scene.stage.metrics.getSingleMetric('parley_boards_open')?.get())?.values[0]?.value
  const alice = come(scene, 'alice')
  const bob = come(scene, 'bob')
  await Promise.all([alice.saved(), bob.saved()])
  addCard(alice.pen, { id: 'c1', kind: 'message' })
  await until(() => doors.length === 1, 'the commit is under way')
  alice.leave()
  await until(() => scene.stage.boards.present(scene.board).length === 1, 'alice has gone')
  bob.leave()
  await until(() => scene.stage.boards.present(scene.board).length === 0, 'bob has gone')
  // By the time another board is open for carol, theirs would be gone.
  await scene.stage.seed('b-other')
  const carol = come({ ...scene, board: 'b-other' }, 'carol')
  await carol.saved()
  expect(await boards()).toBe(2)
  carol.leave()
  doors.shift()?.()
  await until(async () => (await boards()) === 0, 'both boards are gone')
  const { board } = await scene.stage.boards.read(scene.board)
  expect(board.cards.has('c1')).toBe(true)
})

test('what the server notes of a board is everybody’s at once, and nobody’s doing', async () => {
  const scene = await open()
  const bob = come(scene, 'bob')
  await bob.saved()
  const note = async (text: string) => {
    const doc = newDoc()
    applyUpdate(doc, await scene.stage.boards.state(scene.board))
    const updates: Uint8Array[] = []
    doc.on('update', (update: Uint8Array) => updates.push(update))
    const approved = { by: text, plan: { title: 'Spring' }, cards: [], links: [] }
    keep(doc, 'approved', approved, {})
    await scene.stage.boards.keep(scene.board, updates[0]!)
  }
  await note('Ingrid')
  await until(() => bob.board.approved?.by === 'Ingrid', 'bob sees what was approved')
  await note('Jonas')
  await until(() => bob.board.approved?.by === 'Jonas', 'bob sees what was approved last')
  // Also where nobody is: it is written into the journal.
  bob.leave()
  await until(() => scene.stage.boards.present(scene.board).length === 0, 'bob has gone')
  await note('Lea')
  const { board, seq } = await scene.stage.boards.read(scene.board)
  expect([board.approved?.by, seq]).toEqual(['Lea', 4])
})
