import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { addCard, addLink } from '@parley/model/board/edit.ts'
import { openBoard } from './connect.ts'
import { editOf } from './edit.ts'
import { FakeServer } from './fake-server.ts'
import type { BoardSession } from './session.ts'

let alice: BoardSession

beforeEach(async () => {
  localStorage.clear()
  const server = new FakeServer('segment s1 "Rotators"')
  alice = openBoard('board', server.rim)
  await vi.waitUntil(() => alice.write.getState().is === 'writable')
})
afterEach(() => {
  vi.restoreAllMocks()
  alice.stop()
})
const title = () => alice.reader.board.cards.get('s1')?.title

test('letters without a pause are one step, letters after one are another [U-3]', () => {
  const clock = vi.spyOn(performance, 'now').mockReturnValue(1_000)
  const edit = editOf(alice)
  edit.type('s1', 'title', 'Rotators a')
  edit.type('s1', 'title', 'Rotators ab')
  clock.mockReturnValue(3_000)
  edit.type('s1', 'title', 'Rotators abc')
  alice.undo.undo()
  expect(title()).toBe('Rotators ab')
  alice.undo.undo()
  expect(title()).toBe('Rotators')
})

test('each decided change is a step of its own', () => {
  const edit = editOf(alice)
  edit.setField({ card: 's1' }, ['loyalty'], 'swing')
  edit.setField({ card: 's1' }, ['priority'], 1)
  alice.undo.undo()
  expect(alice.reader.board.cards.get('s1')).toMatchObject({ loyalty: 'swing' })
  expect(alice.reader.board.cards.get('s1')).not.toHaveProperty('priority')
})

test('a repair of several commands is one step', () => {
  const edit = editOf(alice)
  edit.apply([
    { add: { as: 'new', kind: 'contactPoint', title: 'Bay' } },
    { link: { kind: 'touches', from: 'new', to: 's1' } },
  ])
  expect(alice.reader.board.links.size).toBe(1)
  alice.undo.undo()
  expect([alice.reader.board.cards.size, alice.reader.board.links.size]).toEqual([1, 0])
})

test('cards that are made beside another view do not lie on one another', () => {
  const edit = editOf(alice)
  const made = ['First', 'Second'].map((name) => edit.addCard({ kind: 'contactPoint', title: name }))
  const [first, second] = made.map((id) => alice.reader.board.cards.get(id ?? ''))
  expect(first?.x).toBe(second?.x)
  expect(Number(second?.y) - Number(first?.y)).toBeGreaterThan(100)
})

test('nor do cards that are made together with their links', () => {
  const edit = editOf(alice)
  const point = () =>
    edit.together((pen) => {
      const id = addCard(pen, { kind: 'contactPoint', title: 'Till' })
      addLink(pen, { kind: 'touches', from: id, to: 's1' })
      return id
    })
  const [first, second] = [point(), point()].map((id) => alice.reader.board.cards.get(id ?? ''))
  expect(first?.x).toBe(second?.x)
  expect(Number(second?.y) - Number(first?.y)).toBeGreaterThan(100)
})
