import { expect, test } from 'vitest'
import { addCard, addLink, removeCards, setField, setTitle } from './edit.ts'
import { canonical } from './doc.ts'
import { meet, peers } from './peers.ts'

const board = `
  segment s1 "Regulars" loyalty=loyal
  contactPoint c1 "Radio"`

/** Alice puts down two cards and a link in one step; then bob hears of it. */
function putDown() {
  const { alice, bob } = peers(board, 'alice', 'bob')
  const told: string[][] = []
  alice.undo.watchSpared((cards) => void told.push([...cards]))
  setField(alice.pen, { card: 's1' }, ['priority'], 1)
  alice.undo.step()
  addCard(alice.pen, { id: 'm1', kind: 'message', title: '' })
  addCard(alice.pen, { id: 'm2', kind: 'message', title: 'Less in the bin' })
  addLink(alice.pen, { kind: 'carries', from: 'c1', to: 'm2' })
  alice.undo.step()
  meet(alice, bob)
  const cards = () => [...alice.reader.board.cards.keys()].toSorted()
  return { alice, bob, told, cards }
}

test('a card of mine in which a colleague wrote stays when I take its making back, whole; what else I made goes [U-1]', () => {
  const { alice, bob, told, cards } = putDown()
  setTitle(bob.pen, 'm1', 'Half the packaging')
  meet(alice, bob)
  expect(alice.undo.undo()).toBe(true)
  meet(alice, bob)
  expect(cards()).toEqual(['c1', 'm1', 's1'])
  expect(bob.reader.board.cards.get('m1')).toMatchObject({ kind: 'message', title: 'Half the packaging' })
  expect(alice.reader.board.links.size).toBe(0)
  expect(told).toEqual([['m1']])
  expect(alice.undo.redo()).toBe(true)
  expect(cards()).toEqual(['c1', 'm1', 'm2', 's1'])
})

test('where all of a step stays, the step before it is not taken back in its place', () => {
  const { alice, bob, told, cards } = putDown()
  setTitle(bob.pen, 'm1', 'Half the packaging')
  setField(bob.pen, { card: 'm2' }, ['notes'], 'As bob sees it')
  removeCards(bob.pen, ['c1'])
  meet(alice, bob)
  const before = canonical(alice.doc)
  expect(alice.undo.undo()).toBe(false)
  expect(canonical(alice.doc)).toBe(before)
  expect(cards()).toEqual(['m1', 'm2', 's1'])
  expect(told).toEqual([['m1', 'm2']])
  expect(alice.undo.undo()).toBe(true)
  expect(alice.reader.board.cards.get('s1')).not.toHaveProperty('priority', 1)
})

test('what a colleague wrote and took out again keeps nothing [U-1]', () => {
  const { alice, bob, told, cards } = putDown()
  setTitle(bob.pen, 'm1', 'Half')
  setTitle(bob.pen, 'm1', '')
  meet(alice, bob)
  expect(alice.undo.undo()).toBe(true)
  expect([cards(), told]).toEqual([['c1', 's1'], []])
})

test('a card that came back by an undo, and was written in since, does not go by the redo [U-1]', () => {
  const { alice, bob, told, cards } = putDown()
  removeCards(alice.pen, ['s1'])
  expect(alice.undo.undo()).toBe(true)
  meet(alice, bob)
  setTitle(bob.pen, 's1', 'Regulars of the north')
  meet(alice, bob)
  alice.undo.redo()
  expect(cards()).toContain('s1')
  expect(alice.reader.board.cards.get('s1')).toMatchObject({ title: 'Regulars of the north' })
  expect(told).toEqual([['s1']])
})

test('where a colleague left nothing of a step, the step before it spares what somebody else wrote in [U-1]', () => {
  const { alice, bob, told, cards } = putDown()
  addCard(alice.pen, { id: 'm3', kind: 'message', title: 'A pouch a week' })
  meet(alice, bob)
  removeCards(bob.pen, ['m3'])
  setTitle(bob.pen, 'm1', 'Half the packaging')
  meet(alice, bob)
  expect(alice.undo.undo()).toBe(true)
  meet(alice, bob)
  expect(cards()).toEqual(['c1', 'm1', 's1'])
  expect(told).toEqual([['m1']])
  expect(alice.undo.depth()).toEqual({ undo: 1, redo: 1 })
})
