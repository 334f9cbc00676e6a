import { expect, test } from 'vitest'
import { encodeStateAsUpdate } from 'yjs'
import { canonical } from '@parley/model/board/doc.ts'
import { addCard, removeCards, setTitle } from '@parley/model/board/edit.ts'
import { openJournal } from '../store/journal-thread.ts'
import { rebuild } from '../store/rebuild.ts'
import type { Guest } from './guest.ts'
import { until } from './stage.ts'
import { theatre, type Scene } from './theatre.ts'

const { open, come } = theatre()

/** Alice writes and deletes a great deal, so that there is something to leave behind. */
async function busy(scene: Scene): Promise<Guest> {
  const alice = come(scene, 'alice')
  await alice.saved()
  for (let one = 0; one < 40; one++) {
    addCard(alice.pen, { id: `x${one}`, kind: 'message', title: `Thought ${one}` })
    removeCards(alice.pen, [`x${one}`])
  }
  addCard(alice.pen, { id: 'm1', kind: 'message', title: 'Refill' })
  await alice.saved()
  return alice
}

const epochs = ({ notices }: Guest): string[] =>
  notices.flatMap((one) => (one.type === 'welcome' ? [one.epoch] : []))

test('a board is written anew while two people are on it: what was acknowledged is there, and all begin again [J-17]', async () => {
  const scene = await open()
  const { boards } = scene.stage
  const alice = await busy(scene)
  const bob = come(scene, 'bob')
  await bob.saved()
  const before = await boards.state(scene.board)
  setTitle(bob.pen, 's1', 'Rotators')
  await boards.anew(scene.board)

  const { board } = await boards.read(scene.board)
  expect([...board.cards.values()].map(({ title }) => title).sort()).toEqual(['Refill', 'Rotators'])
  expect((await boards.state(scene.board)).length).toBeLessThan(before.length / 3)
  expect(bob.notices).toContainEqual({ type: 'lowered', role: 'viewer' })
  await until(() => alice.closed.length > 0 && bob.closed.length > 0, 'both were let go')

  const carol = come(scene, 'carol')
  await carol.saved()
  expect(epochs(carol)[0]).not.toBe('first')
  setTitle(carol.pen, 'm1', 'Refill bay')
  await carol.saved()
  expect((await boards.read(scene.board)).board.cards.get('m1')?.title).toBe('Refill bay')
})

test('a document of before cannot write into it, nor bring back what was deleted [J-18]', async () => {
  const scene = await open()
  const { boards } = scene.stage
  const alice = await busy(scene)
  alice.goOffline()
  setTitle(alice.pen, 's1', 'Written on the train')
  await boards.anew(scene.board)
  const after = await boards.state(scene.board)
  const times = alice.closed.length
  alice.comeBack()
  await until(() => alice.closed.length > times, 'she is turned away')
  expect(await boards.state(scene.board)).toEqual(after)
  expect(alice.isSaved).toBe(false)
})

test('what was before it is looked back at as it was, and the newest is rebuilt from its beginning on [H-8]', async () => {
  const scene = await open()
  const { boards } = scene.stage
  const alice = await busy(scene)
  const then = alice.sees
  const { seq } = await boards.read(scene.board)
  alice.leave()
  await boards.anew(scene.board)
  const bob = come(scene, 'bob')
  await bob.saved()
  removeCards(bob.pen, ['m1'])
  await bob.saved()

  const journal = openJournal(scene.stage.at)
  const rows = await journal.after(scene.board, 0)
  const past = rows.filter((row) => row.seq <= seq)
  expect(rows.map((row) => row.seq)).toEqual(rows.map((_, one) => one + 1))
  expect(canonical(rebuild({ rows: past }))).toBe(then)
  expect(canonical(rebuild({ rows }))).toBe(bob.sees)
  // A checkpoint of before, kept by a thread that was slow, is passed over.
  const checkpoint = { bytes: encodeStateAsUpdate(rebuild({ rows: past })) }
  expect(canonical(rebuild({ checkpoint, rows: rows.slice(past.length) }))).toBe(bob.sees)
  await journal.close()
})
