import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { setTitle } from '@parley/model/board/edit.ts'
import { judge, release } from './judge.ts'
import { bobDoes, board, copyOf, encode, verdict } from './judged.ts'
import { defaults } from './settings.ts'
import { person } from './stage.ts'

const cardOf = (doc: Y.Doc, id: string): Y.Map<unknown> => doc.getMap('cards').get(id) as Y.Map<unknown>

test('an update under another person’s client id is refused, also where she is not here [S-4]', () => {
  const { open, doc, alice } = board()
  const forged = copyOf(doc)
  forged.clientID = alice.clientID
  const before = Y.encodeStateVector(forged)
  cardOf(forged, 's1').set('x', 1)
  expect(verdict(open, 'bob', Y.encodeStateAsUpdate(forged, before))).toBe('foreignId')
  expect(verdict(open, 'alice', Y.encodeStateAsUpdate(forged, before))).toBe('written')
})

test('nobody writes on under the id with which the server seeded the board [J-10]', () => {
  const { open, doc } = board()
  const [seeder] = [...doc.store.clients.keys()].filter((client) => !open.owners.has(client))
  const forged = copyOf(doc)
  forged.clientID = seeder!
  const before = Y.encodeStateVector(forged)
  cardOf(forged, 's1').set('x', 1)
  expect(verdict(open, 'bob', Y.encodeStateAsUpdate(forged, before))).toBe('foreignId')
})

test('fourteen bytes cannot destroy what alice has not sent yet [S-8]', () => {
  const { open, doc, alice } = board()
  const clock = Y.getState(doc.store, alice.clientID)
  // One collected struct right after her last edit: the board would take her next edits for known.
  const poison = (length: number) => encode([1, 1, alice.clientID, clock, 0, length, 0])
  expect(verdict(open, 'bob', poison(1_000))).toBe('foreignId')
  expect(verdict(open, 'bob', poison(2 ** 50))).toBe('malformed')
  expect(verdict(open, 'alice', poison(2 ** 50))).toBe('malformed')
})

test('a client id belongs to whoever writes with it first, and to nobody when the write is given back', () => {
  const { open, doc } = board()
  const update = bobDoes(doc, (own) => void cardOf(own, 's1').set('x', 1))
  const admitted = judge(open, person('bob'), 'editor', update, defaults)!
  expect(verdict(open, 'carol', update)).toBe('foreignId')
  release(open, admitted)
  expect(verdict(open, 'carol', update)).toBe('written')
})

test('an id under which alice was seen is hers before she has written with it', () => {
  const { open, doc } = board()
  const bob = copyOf(doc)
  open.seen.set(bob.clientID, 'alice')
  setTitle({ doc: bob, origin: {} }, 's1', 'Squatted')
  const update = Y.encodeStateAsUpdate(bob, Y.encodeStateVector(doc))
  expect(verdict(open, 'bob', update)).toBe('foreignId')
  expect(verdict(open, 'alice', update)).toBe('written')
})
