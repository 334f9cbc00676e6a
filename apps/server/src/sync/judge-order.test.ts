import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { removeCards, setTitle } from '@parley/model/board/edit.ts'
import { Refused } from './door.ts'
import { judge } from './judge.ts'
import { bobDoes, board, copyOf, encode, letterAfter, verdict } from './judged.ts'
import { defaults } from './settings.ts'
import { person } from './stage.ts'

const cardOf = (doc: Y.Doc, id: string): Y.Map<unknown> => doc.getMap('cards').get(id) as Y.Map<unknown>

test('an update that comes before one it builds on is sent for again [S-5]', () => {
  const { open, doc } = board()
  const bob = copyOf(doc)
  const updates: Uint8Array[] = []
  bob.on('update', (update: Uint8Array) => updates.push(update))
  for (const x of [1, 2, 3]) cardOf(bob, 's1').set('x', x)
  const [first, second, third] = updates as [Uint8Array, Uint8Array, Uint8Array]
  expect(verdict(open, 'bob', second)).toBe('resync')
  expect(verdict(open, 'bob', Y.mergeUpdates([first, third]))).toBe('resync')
  expect(verdict(open, 'bob', first)).toBe('written')
  expect(verdict(open, 'bob', third)).toBe('resync')
  expect(verdict(open, 'bob', second)).toBe('written')
  expect(verdict(open, 'bob', third)).toBe('written')
})

test('an update may not delete what is not here yet, nor hang on it [S-5]', () => {
  const { open, doc } = board()
  const bob = copyOf(doc)
  cardOf(bob, 's1').set('x', 1)
  const before = Y.encodeStateVector(bob)
  cardOf(bob, 's1').delete('x')
  expect(verdict(open, 'bob', Y.encodeStateAsUpdate(bob, before))).toBe('resync')
  const carol = copyOf(bob)
  const known = Y.encodeStateVector(carol)
  setTitle({ doc: carol, origin: {} }, 's1', 'Regulars, often')
  cardOf(carol, 's1').set('x', 2)
  expect(verdict(open, 'carol', Y.encodeStateAsUpdate(carol, known))).toBe('resync')
})

test('structs that refer to each other in a ring are refused', () => {
  const { open } = board()
  // Two authors; each one's only struct stands to the right of the other's.
  const item = (other: number) => [letterAfter, other, 0, 1, 97]
  expect(verdict(open, 'bob', encode([2, 1, 901, 0, ...item(902), 1, 902, 0, ...item(901), 0]))).toBe(
    'badShape',
  )
})

test('a struct that refers to its own author’s future is sent for again', () => {
  const { open } = board()
  expect(
    verdict(open, 'bob', encode([1, 2, 901, 0, letterAfter, 901, 1, 1, 97, letterAfter, 901, 0, 1, 98, 0])),
  ).toBe('resync')
})

test('what the board knows already is nothing new, and may be half of what is', () => {
  const { open, doc } = board()
  expect(verdict(open, 'bob', Uint8Array.of(0, 0))).toBe('nothing new')
  expect(verdict(open, 'bob', Y.encodeStateAsUpdate(doc))).toBe('nothing new')
  const bob = copyOf(doc)
  const before = Y.encodeStateVector(bob)
  const title = cardOf(bob, 's1').get('title') as Y.Text
  title.insert(title.length, ', often')
  expect(verdict(open, 'bob', Y.encodeStateAsUpdate(bob, before))).toBe('written')
  title.insert(title.length, ', gladly')
  // One struct by now, of which the board knows the beginning.
  expect(verdict(open, 'bob', Y.encodeStateAsUpdate(bob, before))).toBe('written')
  expect(cardOf(doc, 's1').get('title')!.toString()).toBe('Regulars, often, gladly')
})

test('a deletion that happened already is nothing new', () => {
  const { open, doc } = board()
  const bob = copyOf(doc)
  removeCards({ doc: bob, origin: {} }, ['hers'])
  const whole = Y.encodeStateAsUpdate(bob)
  expect(verdict(open, 'bob', whole)).toBe('written')
  expect(verdict(open, 'bob', whole)).toBe('nothing new')
})

test('writing in a card that a colleague deletes meanwhile is no fault: deletion wins [S-2]', () => {
  const { open, doc, alice } = board()
  const typed = bobDoes(doc, (own) => (cardOf(own, 'hers').get('title') as Y.Text).insert(0, 'Not '))
  const moved = bobDoes(doc, (own) => void cardOf(own, 'hers').set('brandShares', new Y.Map([['a', 1]])))
  const before = Y.encodeStateVector(alice)
  removeCards({ doc: alice, origin: {} }, ['hers'])
  expect(verdict(open, 'alice', Y.encodeStateAsUpdate(alice, before))).toBe('written')
  expect(verdict(open, 'bob', typed)).toBe('written')
  expect(verdict(open, 'carol', moved)).toBe('written')
  expect(cardOf(doc, 'hers')).toBeUndefined()
})

test('somebody who may not edit may say what she knows, and nothing new', () => {
  const { open, doc } = board()
  const update = bobDoes(doc, (own) => void cardOf(own, 's1').set('x', 1))
  for (const role of ['viewer', 'commenter', 'participant', undefined] as const) {
    expect(judge(open, person('vic'), role, Y.encodeStateAsUpdate(doc), defaults)).toBe(undefined)
    expect(() => judge(open, person('vic'), role, update, defaults)).toThrow(Refused)
  }
})

test('a long chain of structs is walked without recursion', () => {
  const { open, doc } = board()
  const chain = bobDoes(doc, (own) => {
    for (let at = 0; at < 20_000; at++) cardOf(own, 's1').set('x', at)
  })
  expect(verdict(open, 'bob', chain)).toBe('written')
})
