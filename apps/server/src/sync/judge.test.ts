import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { proposedUpdate } from '@parley/model/board/seed.ts'
import { applyWhole } from '../store/rebuild.ts'
import { Refused } from './door.ts'
import { judge } from './judge.ts'
import { bobDoes, board, encode, verdict } from './judged.ts'
import { defaults } from './settings.ts'
import { person } from './stage.ts'

const cardOf = (doc: Y.Doc, id: string): Y.Map<unknown> => doc.getMap('cards').get(id) as Y.Map<unknown>

/** A map in a map in a map, so many deep. */
function nested(levels: number): Y.Map<unknown> {
  const map = new Y.Map<unknown>()
  if (levels > 1) map.set('deeper', nested(levels - 1))
  return map
}

test.each<[string, (doc: Y.Doc) => void]>([
  ['a root nobody knows', (doc) => void doc.getMap('elsewhere').set('a', 1)],
  ['letters where records belong', (doc) => doc.getText('canvas').insert(0, 'abc')],
  ['a list where records belong', (doc) => doc.getArray('canvas').insert(0, [1])],
  ['maps deeper than the layout', (doc) => void doc.getMap('cards').set('deep', nested(4))],
  ['a text below the deepest map', (doc) => void doc.getMap('cards').set('deep', nestedText())],
  ['a word in place of a card', (doc) => void doc.getMap('cards').set('s1', 'a word')],
  ['a text in place of a link', (doc) => void doc.getMap('links').set('odd', new Y.Text('a'))],
  ['a layout of its own', (doc) => void doc.getMap('meta').set('schema', 999)],
  ['a note of its own on the board', (doc) => void doc.getMap('meta').set('mine', new Y.Map())],
  ['nothing but takes away whose board it is', (doc) => void doc.getMap('meta').delete('board')],
  ['an XML element', (doc) => void doc.getMap('canvas').set('x', new Y.XmlElement('p'))],
  ['an XML text', (doc) => void doc.getMap('canvas').set('x', new Y.XmlText('p'))],
  ['a document in the document', (doc) => void doc.getMap('canvas').set('x', new Y.Doc())],
  ['a number that JSON does not know', (doc) => void cardOf(doc, 's1').set('x', 10n)],
  [
    'a value deeper than any reader goes',
    (doc) => void cardOf(doc, 's1').set('x', JSON.parse('['.repeat(40) + ']'.repeat(40))),
  ],
  ['a value longer than a text may be', (doc) => void cardOf(doc, 's1').set('x', 'a'.repeat(100_001))],
  [
    'a text longer than a text may be',
    (doc) => (cardOf(doc, 's1').get('title') as Y.Text).insert(0, 'a'.repeat(99_995)),
  ],
  ['a key longer than a name may be', (doc) => void doc.getMap('cards').set('k'.repeat(1_001), new Y.Map())],
])('an update that brings %s is refused [S-7]', (_, act) => {
  const { open, doc } = board()
  expect(verdict(open, 'bob', bobDoes(doc, act))).toBe('badShape')
})

test('a long text may be replaced by another one in one go, not grow by it', () => {
  const { open, doc } = board()
  const title = (of: Y.Doc) => cardOf(of, 's1').get('title') as Y.Text
  const replace = (text: string) => (of: Y.Doc) => {
    title(of).delete(0, title(of).length)
    title(of).insert(0, text)
  }
  expect(verdict(open, 'bob', bobDoes(doc, replace('a'.repeat(90_000))))).toBe('written')
  expect(verdict(open, 'bob', bobDoes(open.doc, replace('b'.repeat(95_000))))).toBe('written')
  const half = bobDoes(open.doc, (of) => {
    title(of).delete(0, 40_000)
    title(of).insert(0, 'c'.repeat(60_000))
  })
  expect(verdict(open, 'bob', half)).toBe('badShape')
})

test('of two long texts replaced in one go the room of one is not the room of the other', () => {
  const { open, doc } = board()
  const texts = (of: Y.Doc) => ['title', 'notes'].map((key) => cardOf(of, 's1').get(key) as Y.Text)
  const replace = (kept: number) => (of: Y.Doc) => {
    for (const text of texts(of)) text.delete(0, Math.max(0, text.length - kept))
    for (const text of texts(of)) text.insert(0, 'a'.repeat(90_000))
  }
  cardOf(doc, 's1').set('notes', new Y.Text())
  expect(verdict(open, 'bob', bobDoes(doc, replace(0)))).toBe('written')
  expect(verdict(open, 'bob', bobDoes(open.doc, replace(0)))).toBe('written')
  expect(verdict(open, 'bob', bobDoes(open.doc, replace(20_000)))).toBe('badShape')
})

function nestedText(): Y.Map<unknown> {
  const map = nested(3)
  ;(
    (map as unknown as { _prelimContent: Map<string, Y.Map<unknown>> })._prelimContent.get(
      'deeper',
    ) as Y.Map<unknown>
  ).set('deeper', new Y.Map([['text', new Y.Text('a')]]))
  return map
}

test.each<[string, (doc: Y.Doc) => void]>([
  ['a card of no kind', (doc) => void doc.getMap('cards').set('odd', new Y.Map([['kind', 7]]))],
  [
    'ids and keys that are names of JavaScript',
    (doc) => void doc.getMap('cards').set('__proto__', new Y.Map([['constructor', 1]])),
  ],
  ['a list in a card', (doc) => void cardOf(doc, 's1').set('list', Y.Array.from([1, 2]))],
  ['maps as deep as the layout allows', (doc) => void doc.getMap('cards').set('deep', nested(3))],
])('what is well built is written, whatever it says: %s', (_, act) => {
  const { open, doc } = board()
  expect(verdict(open, 'bob', bobDoes(doc, act))).toBe('written')
})

test.each<[string, (update: Uint8Array) => Uint8Array]>([
  ['cut short', (update) => update.slice(0, -1)],
  ['with something after its end', (update) => Uint8Array.of(...update, 0)],
  ['of one byte', () => Uint8Array.of(1)],
  ['that announces 33 million structs', () => Uint8Array.of(1, 0xc0, 0x98, 0xde, 0x0f, 1, 0)],
  ['of random bytes', () => Uint8Array.from({ length: 400 }, (_, one) => (one * 7_919 + 31) % 251)],
  ['in the V2 encoding', (update) => Y.convertUpdateFormatV1ToV2(update)],
  ['that says one author twice', (update) => twice(update)],
])('an update %s is refused as unreadable [S-6]', (_, spoil) => {
  const { open, doc } = board()
  const update = bobDoes(doc, (own) => void cardOf(own, 's1').set('x', 1))
  expect(verdict(open, 'bob', spoil(update))).toBe('malformed')
  expect(verdict(open, 'bob', update)).toBe('written')
})

test.each<[string, number, readonly number[]]>([
  ['structs of two bytes', 2_000_000, [0, 1]],
  ['values of two bytes in one struct', 2_000_000, [118, 0]],
])('two million %s are refused before they fill the memory [S-6]', (what, many, each) => {
  const { open } = board()
  const [run, struct] = [
    [1, ...varUint(many), 7, 0],
    [1, 1, 7, 0, 40, 1, 5, ...Buffer.from('cards'), 1, 97, 1, 117, ...varUint(many)],
  ]
  const pieces = Buffer.alloc(many * each.length, Uint8Array.from(each))
  const update = Buffer.concat([
    Uint8Array.from(what.startsWith('structs') ? run : struct),
    pieces,
    Buffer.of(0),
  ])
  const before = process.memoryUsage().heapUsed
  expect(verdict(open, 'bob', new Uint8Array(update))).toBe('malformed')
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(400_000_000)
})

const varUint = (number: number): number[] =>
  number < 128 ? [number] : [128 | (number & 127), ...varUint(Math.floor(number / 128))]

/** The same structs in two blocks, of which Yjs would keep the second. */
function twice(update: Uint8Array): Uint8Array {
  const body = update.slice(1, -1)
  return Uint8Array.of(2, ...body, ...body, 0)
}

test('what was built for ana as a proposal passes as one, and by her own hand the same bytes do not', () => {
  const { open, doc } = board()
  const built = proposedUpdate([{ id: 'f1', title: 'The lid sticks', by: 'ana', date: '2026-11-26' }], [])
  expect(() => judge(open, person('ana'), 'participant', built, defaults)).toThrow(Refused)
  expect(() => judge(open, person('vic'), 'viewer', built, defaults, 'propose')).toThrow(Refused)
  const admitted = judge(open, person('ana'), 'participant', built, defaults, 'propose')
  expect(applyWhole(doc, admitted?.bytes ?? new Uint8Array())).toBe(true)
  expect(cardOf(doc, 'f1').get('kind')).toBe('feedback')
})

test('nobody takes away what the server notes by something deleted that stands in its place', () => {
  const { open, doc } = board()
  for (const { id } of doc.getMap('meta')._map.values())
    for (const side of [0x80, 0x40]) {
      const forged = encode([1, 1, 901, 0, -(side | 1), id.client, id.clock, 1, 0])
      expect(verdict(open, 'bob', forged)).toBe('badShape')
    }
  const title = doc.getMap('plan')._map.get('title')!.id
  const own = encode([1, 1, 901, 0, -(0x80 | 1), title.client, title.clock, 1, 0])
  expect(verdict(open, 'bob', own)).toBe('written')
})
