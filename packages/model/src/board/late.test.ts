import { expect, test } from 'vitest'
import { canonical } from './doc.ts'
import { addDrawing, moveCards, removeCards, removeDrawings, setDrawing, setField } from './edit.ts'
import { meet, peers } from './peers.ts'

const board = `
  segment s1 "Regulars" brandShares={"Brimberg":68,"Halden":32}
  contactPoint c1 "Radio" x=0 y=0`

test('bob drags two cards of which alice deletes one: the other goes where he puts it, and nothing comes back', () => {
  const { alice, bob } = peers(board, 'alice', 'bob')
  removeCards(alice.pen, ['s1'])
  meet(alice, bob)
  const places = ['s1', 'c1'].map((id) => [id, { x: 40, y: 80 }] as const)
  moveCards(bob.pen, new Map(places))
  meet(alice, bob)
  expect([...alice.reader.board.cards.keys()]).toEqual(['c1'])
  expect(alice.reader.board.cards.get('c1')).toMatchObject({ x: 40, y: 80 })
})

test('a drawing that is gone is not drawn on, and one that is there takes what is set and loses what is unset', () => {
  const { alice, bob } = peers(board, 'alice', 'bob')
  addDrawing(alice.pen, 'zig', { id: 'other', type: 'draw', parent: undefined, props: { text: 'Ask Ines' } })
  meet(alice, bob)
  expect(bob.reader.board.drawings.get('zig')).toEqual({
    id: 'zig',
    type: 'draw',
    props: { text: 'Ask Ines' },
  })
  const changes = new Map<readonly string[], unknown>([
    [['props', 'text'], undefined],
    [['props', 'color'], 'red'],
    [[], 'nowhere'],
  ])
  expect(setDrawing(bob.pen, 'zig', changes)).toBe(true)
  expect(bob.reader.board.drawings.get('zig')).toEqual({ id: 'zig', type: 'draw', props: { color: 'red' } })
  removeDrawings(alice.pen, ['zig'])
  meet(alice, bob)
  expect(setDrawing(bob.pen, 'zig', changes)).toBe(false)
  expect(bob.reader.board.drawings.size).toBe(0)
})

test('what is not there is unset without a trace, also inside a whole object', () => {
  const { alice } = peers(board, 'alice')
  const before = canonical(alice.doc)
  setField(alice.pen, { card: 'c1' }, ['brandShares', 'Halden'], undefined)
  expect(setField(alice.pen, { card: 's1' }, ['id'], 's2')).toBe(false)
  expect(setField(alice.pen, { card: 's1' }, [], 1)).toBe(false)
  expect([canonical(alice.doc), alice.undo.depth().undo]).toEqual([before, 0])
  setField(alice.pen, { card: 's1' }, ['brandShares'], { Brimberg: 70, Halden: undefined })
  expect(alice.reader.board.cards.get('s1')).toMatchObject({ brandShares: { Brimberg: 70 } })
  expect(canonical(alice.doc)).not.toContain('Halden')
})

test('a drag that alice breaks off is no step, and what she did before still is [U-3]', () => {
  const { alice } = peers(board, 'alice')
  const seen: number[] = []
  const stop = alice.undo.watch(({ undo }) => seen.push(undo))
  setField(alice.pen, { card: 'c1' }, ['place'], 'Lake')
  const { undo: depth } = alice.undo.depth()
  alice.undo.step()
  moveCards(alice.pen, new Map([['c1', { x: 500 }]]))
  alice.undo.forgetSince(depth)
  expect([alice.undo.depth().undo, seen.at(-1)]).toEqual([1, 1])
  alice.undo.forgetSince(9)
  expect(alice.undo.depth().undo).toBe(1)
  stop()
  alice.undo.undo()
  expect(alice.reader.board.cards.get('c1')).toMatchObject({ x: 500 })
  expect(alice.reader.board.cards.get('c1')).not.toHaveProperty('place')
  expect(seen.at(-1)).toBe(1)
})
