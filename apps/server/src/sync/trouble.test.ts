import { expect, test } from 'vitest'
import { addCard } from '@parley/model/board/edit.ts'
import { JournalFault, type JournalPort } from '../store/journal-thread.ts'
import { person, until } from './stage.ts'
import { theatre } from './theatre.ts'

const { open, come, again } = theatre()

/** A disk that is full while somebody says so. */
function fillable() {
  const disk = { full: false, tries: 0 }
  const journal = (real: JournalPort): JournalPort => ({
    ...real,
    append: async (entries) => {
      disk.tries++
      if (disk.full) throw new JournalFault('SQLITE_FULL', 'database or disk is full')
      return real.append(entries)
    },
  })
  return { disk, journal }
}

test('while the disk is full nothing is acknowledged, everybody is told why, and it goes on by itself [F-1]', async () => {
  const { disk, journal } = fillable()
  const scene = await open({ journal, settings: { retryMs: 20 } })
  const alice = come(scene, 'alice')
  const bob = come(scene, 'bob')
  await Promise.all([alice.saved(), bob.saved()])
  disk.full = true
  addCard(alice.pen, { id: 'c1', kind: 'message' })
  await until(() => bob.notices.some(({ type }) => type === 'cannotSave'), 'bob is told')
  expect(alice.notices.at(-1)).toEqual({ type: 'cannotSave', says: 'The server’s disk is full.' })
  expect(scene.stage.boards.trouble()).toBe('The server’s disk is full.')
  const { tries } = disk
  await until(() => disk.tries > tries + 3, 'it is tried again and again')
  expect([alice.isSaved, bob.board.cards.has('c1')]).toEqual([false, false])

  const carol = come(scene, 'carol')
  await until(() => carol.notices.length === 2, 'whoever comes now is told too')
  expect(carol.notices[1]).toMatchObject({ type: 'cannotSave' })
  await expect(
    scene.stage.boards.apply(scene.board, person('dora'), new Uint8Array([0, 0])),
  ).rejects.toMatchObject({
    reason: 'failed',
  })

  disk.full = false
  await alice.saved()
  await until(() => bob.board.cards.has('c1'), 'bob sees the card')
  await until(() => bob.notices.at(-1)?.type === 'savingAgain', 'bob is told that it works again')
  expect([alice.closed, bob.closed, scene.stage.boards.trouble()]).toEqual([[], [], undefined])
})

test('when more waits than may be held, its senders are let go, keep their edits, and bring them later [F-2]', async () => {
  const { disk, journal } = fillable()
  const scene = await open({ journal, settings: { retryMs: 20, heldBytes: 100 } })
  const alice = come(scene, 'alice')
  const bob = come(scene, 'bob')
  await Promise.all([alice.saved(), bob.saved()])
  disk.full = true
  addCard(alice.pen, { id: 'c1', kind: 'message', title: 'a'.repeat(90) })
  await until(() => scene.stage.boards.trouble() !== undefined, 'writing fails')
  addCard(bob.pen, { id: 'c2', kind: 'message', title: 'b'.repeat(90) })
  await until(() => bob.closed.includes(1011), 'bob is let go')
  disk.full = false
  await Promise.all([alice.saved(), bob.saved()])
  await until(() => alice.sees === bob.sees && alice.board.cards.size === 3, 'both cards are on both boards')
})

test('a server that stops while nothing can be written stops in time, and nothing was promised [F-3]', async () => {
  const { disk, journal } = fillable()
  const scene = await open({ journal, settings: { retryMs: 20, stopMs: 100 } })
  const alice = come(scene, 'alice')
  await alice.saved()
  disk.full = true
  addCard(alice.pen, { id: 'c1', kind: 'message' })
  await until(() => scene.stage.boards.trouble() !== undefined, 'writing fails')
  const stopped = again(scene)
  await until(() => alice.closed.length > 0, 'alice is let go')
  disk.full = false
  const next = await stopped
  await alice.saved()
  expect((await next.stage.boards.read(scene.board)).board.cards.has('c1')).toBe(true)
})

test('a journal’s thread that dies is replaced, and what it had in hand is written [F-4]', async () => {
  let die = true
  const journal = (real: JournalPort): JournalPort => ({
    ...real,
    append: async (entries) => {
      if (!die) return real.append(entries)
      die = false
      throw new JournalFault('ERR_WORKER', 'The journal’s thread ended.')
    },
  })
  const scene = await open({ journal, settings: { retryMs: 20 } })
  const alice = come(scene, 'alice')
  await alice.saved()
  addCard(alice.pen, { id: 'c1', kind: 'message' })
  await alice.saved()
  expect((await scene.stage.boards.read(scene.board)).board.cards.has('c1')).toBe(true)
})

test('a row whose bytes are no longer those that were written is passed over, and said so; nothing is shown of a board that has lost its first [J-19]', async () => {
  const said: string[] = []
  const note = (_about: object, says: string) => void said.push(says)
  const log = { info: () => undefined, warn: note, error: note }
  let scene = await open({ log })
  const { board } = scene
  const alice = come(scene, 'alice')
  for (const id of ['c1', 'c2']) {
    addCard(alice.pen, { id, kind: 'message' })
    await alice.saved()
  }
  alice.leave()
  // As a bit that flips on the disk.
  const damage = async (seq: number) => {
    const { database } = scene.stage
    await database.deleteFrom('checkpoints').execute()
    const row = database.updateTable('journal').where('board', '=', board).where('seq', '=', seq)
    await row.set({ sum: 1 }).execute()
  }
  await damage(3)
  scene = await again(scene)
  await damage(3)
  const bob = come(scene, 'bob')
  await bob.saved()
  expect([bob.board.cards.has('c1'), bob.board.cards.has('c2')]).toEqual([true, false])
  expect(said).toContain('What the disk holds of a board is damaged: the rest of it is served.')
  bob.leave()

  await damage(1)
  scene = await again(scene)
  await damage(1)
  const carol = come(scene, 'carol')
  await until(() => carol.closed.length > 0, 'the board is not opened')
  expect([carol.provider.synced, carol.board.cards.size]).toEqual([false, 0])
})
