import { expect, test } from 'vitest'
import { canonical, newDoc, rootOf } from './doc.ts'
import { isStamped, maySchema, migrate, schema, schemaOf } from './migrate.ts'
import { peers } from './peers.ts'

/** Alice's copy of the board `board`, which says that it is of some other layout. */
function of(said: unknown) {
  const { alice } = peers('segment s1 "Regulars"', 'alice')
  rootOf(alice.doc, 'meta').set('schema', said)
  return alice.doc
}

test('a board is seeded in today’s layout, and there is nothing to bring up to date', () => {
  const { alice } = peers('segment s1 "Regulars"', 'alice')
  const before = canonical(alice.doc)
  expect(schemaOf(alice.doc)).toBe(schema)
  expect(maySchema(alice.doc)).toBe(true)
  expect(migrate(alice.doc, {})).toBe(false)
  expect(canonical(alice.doc)).toBe(before)
})

test.each([
  ['a fraction', 1.5],
  ['less than any', 0],
  ['below all', -1],
  ['a word', '1'],
  ['nothing', null],
])('a layout that is %s counts as none, and nothing is written over it', (_, said) => {
  const doc = of(said)
  expect(schemaOf(doc)).toBe(0)
  expect(isStamped(doc, 'board')).toBe(false)
  expect(migrate(doc, {})).toBe(false)
  expect(rootOf(doc, 'meta').get('schema')).toBe(said)
})

test('a board of a newer Parley is looked at, and neither written on nor taken back', () => {
  const doc = of(schema + 1)
  expect(maySchema(doc)).toBe(false)
  expect(migrate(doc, {})).toBe(false)
  expect(schemaOf(doc)).toBe(schema + 1)
})

test('a copy may be written to for the board that it was seeded for, and for no other', () => {
  const { alice } = peers('segment s1 "Regulars"', 'alice')
  expect(isStamped(alice.doc, 'board')).toBe(true)
  expect(isStamped(alice.doc, 'another')).toBe(false)
  expect(isStamped(newDoc(), 'board')).toBe(false)
  expect(maySchema(newDoc())).toBe(true)
})
