import { expect, test } from 'vitest'
import { applyUpdate } from 'yjs'
import { canonical, newDoc, rootOf, type Doc } from './doc.ts'
import { isStamped, maySchema, migrate, schema, schemaOf, type Layout } from './migrate.ts'
import { meet, peers } from './peers.ts'

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

/** In the second layout a title is called a name, and in the third it is written large. */
const third: Layout = {
  schema: 3,
  steps: {
    1: (doc) => move(doc, 'title', 'name'),
    2: (doc) => {
      const said = rootOf(doc, 'meta').get('name')
      if (typeof said === 'string' && said !== said.toUpperCase())
        rootOf(doc, 'meta').set('name', said.toUpperCase())
    },
    3: () => {
      throw new Error('A step beyond the layout was taken.')
    },
  },
}

function move(doc: Doc, from: string, to: string): void {
  const meta = rootOf(doc, 'meta')
  if (!meta.has(from)) return
  meta.set(to, meta.get(from))
  meta.delete(from)
}

/** Alice and Bob at a board with a title. */
function titled() {
  const { alice, bob } = peers('segment s1 "Regulars"', 'alice', 'bob')
  rootOf(alice.doc, 'meta').set('title', 'Spring')
  meet(alice, bob)
  return { alice, bob }
}

test('a board goes through every layout on its way, in their order, and others hear of it as of one change', () => {
  const { alice, bob } = titled()
  const heard: { update: Uint8Array; origin: unknown }[] = []
  alice.doc.on('update', (update: Uint8Array, origin: unknown) => heard.push({ update, origin }))
  const server = {}
  expect(migrate(alice.doc, server, third)).toBe(true)
  expect(schemaOf(alice.doc)).toBe(3)
  expect(heard.map(({ origin }) => origin)).toEqual([server])
  for (const { update } of heard) applyUpdate(bob.doc, update)
  expect(rootOf(bob.doc, 'meta').get('name')).toBe('SPRING')
  expect(rootOf(bob.doc, 'meta').has('title')).toBe(false)
})

test('what was written offline in a layout of before is brought up when the board is opened again', () => {
  const { alice, bob } = titled()
  migrate(alice.doc, {}, third)
  expect(migrate(alice.doc, {}, third)).toBe(false)
  rootOf(bob.doc, 'meta').set('title', 'Summer')
  meet(alice, bob)
  expect(migrate(alice.doc, {}, third)).toBe(true)
  expect([rootOf(alice.doc, 'meta').get('name'), schemaOf(alice.doc)]).toEqual(['SUMMER', 3])
})

test('a version without a step changes what the board says of its layout, and nothing else', () => {
  const { alice } = titled()
  expect(migrate(alice.doc, {}, { schema: 2, steps: {} })).toBe(true)
  expect([schemaOf(alice.doc), rootOf(alice.doc, 'meta').get('title')]).toEqual([2, 'Spring'])
})

test('no step of ours is taken on a board of a newer layout', () => {
  const { alice } = titled()
  rootOf(alice.doc, 'meta').set('schema', 4)
  expect(migrate(alice.doc, {}, third)).toBe(false)
  expect([schemaOf(alice.doc), rootOf(alice.doc, 'meta').get('title')]).toEqual([4, 'Spring'])
})

test('bringing a board up leaves nobody listening to it', () => {
  const { alice } = titled()
  const listeners = () => alice.doc._observers.get('update')?.size ?? 0
  const before = listeners()
  migrate(alice.doc, {}, third)
  expect(listeners()).toBe(before)
})
