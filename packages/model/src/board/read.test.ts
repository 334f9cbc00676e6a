import * as Y from 'yjs'
import { expect, test } from 'vitest'
import { addCard, addDrawing, addLink, setDrawing, setField, setTitle } from './edit.ts'
import { rootOf } from './doc.ts'
import { meet, peers } from './peers.ts'
import { linksFrom, linksTo } from './board.ts'

const board = `
  plan "Spring" budget=1000
  segment s1 "Regulars" size=9600
  segment s2 "Rotators"
  contactPoint c1 "Radio"
  c1 touches s1`

test('a change replaces what it touched, and all else is === what it was', () => {
  const { alice } = peers(board, 'alice')
  const before = alice.reader.board
  setTitle(alice.pen, 's1', 'Regulars!')
  const after = alice.reader.board
  expect(after.cards.get('s1')).not.toBe(before.cards.get('s1'))
  expect(after.cards.get('s2')).toBe(before.cards.get('s2'))
  expect(after.links).toBe(before.links)
  expect(after.plan).toBe(before.plan)
  expect(before.cards.get('s1')?.title).toBe('Regulars')
})

test('a change tells what it touched', () => {
  const { alice } = peers(board, 'alice')
  const told: string[][] = []
  alice.reader.watch((_, { cards, links, unreadable }) => told.push([...cards, ...links, ...unreadable]))
  setField(alice.pen, { card: 's1' }, ['size'], 3)
  addLink(alice.pen, { id: 'l2', kind: 'touches', from: 'c1', to: 's2' })
  setField(alice.pen, { card: 's2' }, ['size'], 'many')
  setField(alice.pen, { card: 's2' }, ['size'], 9)
  const hidden = ['s2', 'l2', 'cards/s2']
  expect(told).toEqual([['s1'], ['l2'], hidden, hidden])
})

test('a link is hidden while its card is away, and comes back with it', () => {
  const { alice } = peers(board, 'alice')
  rootOf(alice.doc, 'cards').delete('s1')
  expect(alice.reader.board.links.size).toBe(0)
  expect(rootOf(alice.doc, 'links').size).toBe(1)
  addCard(alice.pen, { id: 's1', kind: 'segment', title: 'Back' })
  expect(alice.reader.board.links.size).toBe(1)
})

test('a link stands at both its cards, under its own end, while both are there', () => {
  const { alice } = peers(board, 'alice')
  const ends = () =>
    [linksFrom, linksTo].map((links) => ['c1', 's2'].map((card) => links(alice.reader.board, card).length))
  addLink(alice.pen, { id: 'l2', kind: 'touches', from: 'c1', to: 's2' })
  expect(ends()).toEqual([
    [2, 0],
    [0, 1],
  ])
  rootOf(alice.doc, 'cards').delete('s2')
  expect(ends()).toEqual([
    [1, 0],
    [0, 0],
  ])
})

test('a record that does not parse is set aside, kept, and in nobody’s way', () => {
  const { alice, bob } = peers(board, 'alice', 'bob')
  rootOf(alice.doc, 'cards').set('bad', new Y.Map(Object.entries({ kind: 'segmnt', title: 'x' })))
  rootOf(alice.doc, 'cards').set('worse', 12)
  rootOf(alice.doc, 'links').set('torn', new Y.Map(Object.entries({ kind: 'bends', from: 'c1', to: 's1' })))
  rootOf(alice.doc, 'canvas').set('blot', 'ink')
  setField(alice.pen, { card: 's1' }, ['size'], 'many')
  meet(alice, bob)
  const seen = bob.reader.board
  expect([...seen.cards.keys()].sort()).toEqual(['c1', 's2'])
  expect(seen.links.size).toBe(0)
  expect([...seen.unreadable.keys()].sort()).toEqual([
    'canvas/blot',
    'cards/bad',
    'cards/s1',
    'cards/worse',
    'links/torn',
  ])
  expect(seen.unreadable.get('cards/s1')?.says).toContain('size')
  setField(bob.pen, { card: 's1' }, ['size'], 5)
  expect(bob.reader.board.cards.has('s1')).toBe(true)
  expect(bob.reader.board.links.size).toBe(1)
})

test('a plan whose field is nonsense still shows its title and the rest', () => {
  const { alice } = peers(board, 'alice')
  setField(alice.pen, { plan: true }, ['startsOn'], '32 Sept')
  expect(alice.reader.board.plan).toMatchObject({ title: 'Spring', budget: 1000 })
  expect(alice.reader.board.plan.startsOn).toBeUndefined()
  expect(alice.reader.board.unreadable.has('plan/plan')).toBe(true)
})

test('a link with a verb that does not fit its ends is not drawn', () => {
  const { alice } = peers(board, 'alice')
  addLink(alice.pen, { id: 'odd', kind: 'touches', from: 's1', to: 'c1' })
  expect(alice.reader.board.links.has('odd')).toBe(false)
})

test('free drawing merges property by property', () => {
  const { alice, bob } = peers(board, 'alice', 'bob')
  addDrawing(alice.pen, 'shape:n1', {
    typeName: 'shape',
    type: 'note',
    x: 1,
    props: { color: 'yellow', text: 'hi' },
  })
  meet(alice, bob)
  setDrawing(alice.pen, 'shape:n1', new Map([[['props', 'color'], 'red']]))
  setDrawing(bob.pen, 'shape:n1', new Map([[['x'], 50]]))
  meet(alice, bob)
  expect(alice.reader.board.drawings.get('shape:n1')).toMatchObject({
    x: 50,
    props: { color: 'red', text: 'hi' },
  })
})
