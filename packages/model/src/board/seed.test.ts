import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { canonical, docFrom, newDoc, plain, rootOf, shared } from './doc.ts'
import { readBoard } from './read.ts'
import { proposedUpdate, renameUpdate, seedUpdate, type Proposed } from './seed.ts'
import { sketch } from './sketch.ts'

const said = (id: string, more: Partial<Proposed> = {}): Proposed => ({
  id,
  title: 'The lid sticks',
  by: 'ana',
  date: '2026-11-26',
  ...more,
})
const boardWith = (plan: string, proposed: readonly Proposed[]) => {
  const doc = docFrom(seedUpdate(sketch(plan), 'b1'))
  Y.applyUpdate(doc, proposedUpdate(proposed, readBoard(doc).cards.values()))
  return readBoard(doc)
}

test('what ana says in a round lies under the feedback that was there, with her name below her words', () => {
  const board = boardWith('feedback old "Too dear" x=100 y=40', [
    said('f1', { text: 'Since May.', sentiment: -1 }),
  ])
  const [old, card] = [board.cards.get('old')!, board.cards.get('f1')!]
  expect(card).toMatchObject({ kind: 'feedback', notes: 'Since May.\n\nana', n: 1, sentiment: -1 })
  expect([card.x, (card.y ?? 0) > (old.y ?? 0)]).toEqual([100, true])
})

test('who adds no words is named alone, and several come as a block to the right of all that lies there', () => {
  const board = boardWith('feedback old "Too dear" x=100 y=40 w=300', [said('f1'), said('f2')])
  const cards = ['f1', 'f2'].map((id) => board.cards.get(id)!)
  expect(cards.map(({ notes }) => notes)).toEqual(['ana', 'ana'])
  expect(cards.every(({ x = 0 }) => x > 400)).toBe(true)
  expect(new Set(cards.map(({ y }) => y)).size).toBe(2)
  expect(boardWith('', [said('f1'), said('f2')]).cards.get('f1')).toMatchObject({ x: 0, y: 0 })
})

test('a board that is called so already is not written to', () => {
  const state = seedUpdate(sketch('plan "Autumn"'), 'b1')
  const doc = docFrom(state)
  const before = Y.encodeStateVector(doc)
  Y.applyUpdate(doc, renameUpdate(state, 'Autumn'))
  expect(Y.encodeStateVector(doc)).toEqual(before)
  Y.applyUpdate(doc, renameUpdate(state, 'Spring'))
  expect(readBoard(doc).plan.title).toBe('Spring')
})

test('a document made by hand is read as far as the layout goes, and no deeper', () => {
  const doc = newDoc()
  const card = new Y.Map<unknown>([
    ['list', Y.Array.from([1, 'two'])],
    ['picture', new Y.XmlElement('p')],
    ['deep', shared({ a: { b: { c: { d: 1 } } } }, -9)],
  ])
  rootOf(doc, 'cards').set('c', card)
  expect(plain(rootOf(doc, 'cards'))).toEqual({ c: { list: [1, 'two'], deep: { a: { b: {} } } } })
})

test('two documents are the same board in whatever order it was written, and lists keep theirs', () => {
  const boardOf = (...keys: string[]) => {
    const doc = newDoc()
    for (const key of keys) rootOf(doc, 'plan').set(key, [{ b: 1, a: key }])
    return canonical(doc)
  }
  expect(boardOf('a', 'b')).toBe(boardOf('b', 'a'))
  expect(boardOf('a')).not.toBe(boardOf('b'))
  expect(boardOf('a')).toContain('[{"a":"a","b":1}]')
  const doc = newDoc()
  rootOf(doc, 'plan').set('own', shared({ kept: 1, gone: undefined }))
  expect(canonical(doc)).toContain('"plan":{"own":{"kept":1}}')
})
