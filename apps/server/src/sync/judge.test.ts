import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { addCard, removeCards, setTitle } from '@parley/model/board/edit.ts'
import { docFrom } from '@parley/model/board/doc.ts'
import { proposedUpdate, seedUpdate } from '@parley/model/board/seed.ts'
import { sketch } from '@parley/model/board/sketch.ts'
import { applyWhole } from '../store/rebuild.ts'
import { Refused } from './door.ts'
import { stepsToOpen } from './chains.ts'
import { FreshIds } from './fresh-ids.ts'
import { judge, release } from './judge.ts'
import { nothing, type OpenBoard } from './open-board.ts'
import { settle } from './room.ts'
import { defaults, type Settings } from './settings.ts'
import { person } from './stage.ts'

/** A board in memory on which alice has written already. */
function board() {
  const doc = docFrom(seedUpdate(sketch('plan "Spring"\nsegment s1 "Regulars"'), 'b1'))
  const open: OpenBoard = {
    id: 'b1',
    doc,
    epoch: 'first',
    closing: false,
    owners: new Map(),
    seen: new Map(),
    spent: new Set(),
    freshIds: new FreshIds(defaults),
    seq: 1,
    writing: nothing(),
    rows: 0,
    keptAt: 0,
    holds: { ...nothing(), cards: 1 },
    reader: undefined,
  }
  const alice = copyOf(doc)
  addCard({ doc: alice, origin: {} }, { id: 'hers', kind: 'message', title: 'Hers' })
  take(open, 'alice', Y.encodeStateAsUpdate(alice, Y.encodeStateVector(doc)))
  return { open, doc, alice }
}

const copyOf = (doc: Y.Doc): Y.Doc => docFrom(Y.encodeStateAsUpdate(doc))

function take(open: OpenBoard, name: string, update: Uint8Array, settings: Partial<Settings> = {}) {
  const admitted = judge(open, person(name), 'editor', update, { ...defaults, ...settings })
  if (!admitted) return undefined
  expect(applyWhole(open.doc, admitted.bytes)).toBe(true)
  settle(open, admitted.load)
  return admitted
}

function verdict(
  open: OpenBoard,
  name: string,
  update: Uint8Array,
  settings: Partial<Settings> = {},
): string {
  const before = Y.encodeStateAsUpdate(open.doc)
  try {
    return take(open, name, update, settings) ? 'written' : 'nothing new'
  } catch (fault) {
    expect(Y.encodeStateAsUpdate(open.doc)).toEqual(before)
    if (fault instanceof Refused) return fault.reason
    throw fault
  }
}

/** What bob's copy of the board says after he did something to it by hand, past our own edits. */
function bobDoes(doc: Y.Doc, act: (doc: Y.Doc) => void): Uint8Array {
  // A plain document: whoever forges does not start from our layout.
  const bob = new Y.Doc()
  Y.applyUpdate(bob, Y.encodeStateAsUpdate(doc))
  const before = Y.encodeStateVector(bob)
  bob.transact(() => act(bob))
  return Y.encodeStateAsUpdate(bob, before)
}

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

/** A text's letter to the right of another: what Yjs writes before the letter's neighbour. */
const letterAfter = -0x84

/** Numbers the way lib0 writes them; a negative one is a byte as it stands. */
function encode(numbers: readonly number[]): Uint8Array {
  const bytes: number[] = []
  for (let one of numbers) {
    if (one < 0) {
      bytes.push(-one)
      continue
    }
    for (; one > 127; one = Math.floor(one / 128)) bytes.push(128 | (one % 128))
    bytes.push(one)
  }
  return Uint8Array.from(bytes)
}

test('a client id belongs to whoever writes with it first, and to nobody when the write is given back', () => {
  const { open, doc } = board()
  const update = bobDoes(doc, (own) => void cardOf(own, 's1').set('x', 1))
  const admitted = judge(open, person('bob'), 'editor', update, defaults)!
  expect(verdict(open, 'carol', update)).toBe('foreignId')
  release(open, admitted)
  expect(verdict(open, 'carol', update)).toBe('written')
})

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

test('a board takes no more cards and no more bytes than its limits, and counts what is gone as gone [S-15]', () => {
  const { open, doc } = board()
  const add = (id: string) =>
    bobDoes(doc, (own) => void own.getMap('cards').set(id, new Y.Map([['kind', 'message']])))
  expect(verdict(open, 'bob', add('three'), { cards: 3 })).toBe('written')
  expect(verdict(open, 'carol', add('four'), { cards: 3 })).toBe('badShape')
  const gone = bobDoes(doc, (own) => own.getMap('cards').delete('three'))
  expect(verdict(open, 'dora', gone, { cards: 3 })).toBe('written')
  expect(verdict(open, 'emma', add('four'), { cards: 3 })).toBe('written')
  expect(verdict(open, 'fay', add('five'), { boardBytes: 300 })).toBe('badShape')
})

test('a long chain of structs is walked without recursion', () => {
  const { open, doc } = board()
  const chain = bobDoes(doc, (own) => {
    for (let at = 0; at < 20_000; at++) cardOf(own, 's1').set('x', at)
  })
  expect(verdict(open, 'bob', chain)).toBe('written')
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

test('thousands of made-up ids on one key, which a board would never load again, are too much [S-9]', () => {
  const { open, doc } = board()
  const copies = Array.from({ length: 30 }, () => {
    const copy = new Y.Doc()
    Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
    copy.getMap('plan').set('budget', 1)
    return Y.encodeStateAsUpdate(copy, Y.encodeStateVector(doc))
  })
  expect(verdict(open, 'bob', Y.mergeUpdates(copies), { boardBytes: 1e9 })).toBe('written')
  open.freshIds = new FreshIds({ ...defaults, freshIdsAtOnce: 20 })
  const more = copies.map((_, one) => {
    const copy = new Y.Doc()
    Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
    copy.getMap('plan').set('budget', one)
    return Y.encodeStateAsUpdate(copy, Y.encodeStateVector(doc))
  })
  expect(verdict(open, 'bob', Y.mergeUpdates(more))).toBe('tooMuch')
})

/** Values of `plan.a` under one id, each as if there had never been another. */
const sideBySide = (client: number, many: number): Uint8Array => {
  const value = [-(0x20 | 8), 1, 4, ...Buffer.from('plan'), 1, ...Buffer.from('a'), 1, -126]
  return encode([1, many, client, 0, ...Array.from({ length: many }, () => value).flat(), 0])
}
/** Values that each say after which other they stand. */
const after = (client: number, origins: readonly [number, number][]): Uint8Array =>
  encode([1, origins.length, client, 0, ...origins.flatMap((origin) => [-(0x80 | 8), ...origin, 1, -126]), 0])

test('ten thousand values side by side on one key, past which Yjs would walk for seconds, are refused [S-9]', () => {
  const { open } = board()
  expect(verdict(open, 'bob', sideBySide(901, 10_000))).toBe('badShape')
  expect(verdict(open, 'bob', sideBySide(901, 100))).toBe('written')
})

test('values side by side count together over updates and people, also while they are on their way', () => {
  const steps = { steps: 1_000 }
  const { open, doc } = board()
  expect(verdict(open, 'bob', sideBySide(901, 40), steps)).toBe('written')
  expect(verdict(open, 'carol', sideBySide(902, 30), steps)).toBe('badShape')
  expect(stepsToOpen(doc, Infinity)).toBe((40 * 39) / 2)
  const { open: other } = board()
  const onItsWay = judge(other, person('bob'), 'editor', sideBySide(901, 40), { ...defaults, ...steps })!
  expect(verdict(other, 'carol', sideBySide(902, 30), steps)).toBe('badShape')
  release(other, onItsWay)
  expect(verdict(other, 'carol', sideBySide(902, 30), steps)).toBe('written')
})

test('values that stand each after another one of a long line are refused as well', () => {
  const { open } = board()
  expect(verdict(open, 'bob', sideBySide(901, 1))).toBe('written')
  const line = after(902, [[901, 0], ...Array.from({ length: 99 }, (_, at): [number, number] => [902, at])])
  expect(verdict(open, 'bob', line)).toBe('written')
  const backwards = after(
    903,
    Array.from({ length: 99 }, (_, at): [number, number] => [902, at]),
  )
  expect(verdict(open, 'bob', backwards, { steps: 1_000 })).toBe('badShape')
})

test('what people write after one another takes no steps, and what forty write at once takes few', () => {
  const { open, doc } = board()
  for (let at = 0; at < 300; at++)
    expect(
      verdict(
        open,
        'bob',
        bobDoes(doc, (own) => void cardOf(own, 's1').set('x', at)),
      ),
    ).toBe('written')
  expect(open.holds.steps).toBe(0)
  const atOnce = Array.from({ length: 40 }, (_, at) =>
    bobDoes(doc, (own) => void cardOf(own, 's1').set('x', at)),
  )
  for (const update of atOnce) expect(verdict(open, 'carol', update)).toBe('written')
  expect(open.holds.steps).toBeLessThan(1_000)
  expect(stepsToOpen(doc, Infinity)).toBeLessThan(1_000)
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

test('a board takes no more links than its limit [S-15]', () => {
  const { open, doc } = board()
  const add = (...ids: string[]) =>
    bobDoes(doc, (own) => ids.forEach((id) => own.getMap('links').set(id, new Y.Map([['kind', 'touches']]))))
  expect(verdict(open, 'bob', add('one', 'two'), { links: 2 })).toBe('written')
  expect(verdict(open, 'carol', add('three'), { links: 2 })).toBe('badShape')
  const gone = bobDoes(doc, (own) => own.getMap('links').delete('one'))
  expect(verdict(open, 'dora', gone, { links: 2 })).toBe('written')
  expect(verdict(open, 'emma', add('three'), { links: 2 })).toBe('written')
})

test('what is on its way to the disk takes room already [S-15]', () => {
  const { open, doc } = board()
  const add = (root: string, id: string) =>
    bobDoes(doc, (own) => void own.getMap(root).set(id, new Y.Map([['kind', 'message']])))
  const admit = (update: Uint8Array, settings: Partial<Settings>) =>
    judge(open, person('bob'), 'editor', update, { ...defaults, ...settings })
  const settings = { cards: 3, links: 1 }
  const third = admit(add('cards', 'three'), settings)!
  expect(() => admit(add('cards', 'four'), settings)).toThrow('more cards')
  admit(add('links', 'one'), settings)
  expect(() => admit(add('links', 'two'), settings)).toThrow('more links')
  const most = { boardBytes: Y.encodeStateAsUpdate(doc).length + 3_000 }
  const large = (at: string) => bobDoes(doc, (own) => void own.getMap('plan').set(at, 'x'.repeat(2_000)))
  admit(large('a'), most)
  expect(() => admit(large('b'), most)).toThrow('too large')
  release(open, third)
  expect(admit(add('cards', 'four'), settings)).toBeDefined()
})

test('a guest who comes again and again as another one finds no more new ids; others who know theirs write on', () => {
  const { open, doc } = board()
  open.freshIds = new FreshIds({ ...defaults, freshIdsAtOnce: 3, guestIdsAtOnce: 4 })
  const as = (name: string, guest: boolean, ids: number[]) => () => {
    const update = Y.mergeUpdates(ids.map((id) => sideBySide(id, 1)))
    const admitted = judge(open, { ...person(name), guest }, 'editor', update, defaults)
    if (admitted) settle(open, admitted.load)
    return admitted && applyWhole(open.doc, admitted.bytes)
  }
  expect(as('mallory', true, [901, 902, 903])()).toBe(true)
  expect(as('mallory again', true, [904, 905])).toThrow('more new ids')
  // What was refused was not taken from what the guests have left.
  expect(as('gil', true, [906])()).toBe(true)
  expect(as('hal', true, [907])).toThrow('more new ids')
  expect(as('bob', false, [908])()).toBe(true)
  const gil = copyOf(doc)
  gil.clientID = 906
  const before = Y.encodeStateVector(gil)
  cardOf(gil, 's1').set('x', 5)
  const more = Y.encodeStateAsUpdate(gil, before)
  expect(judge(open, { ...person('gil'), guest: true }, 'editor', more, defaults)).toBeDefined()
})

test('what was built for ana as a proposal passes as one, and by her own hand the same bytes do not', () => {
  const { open, doc } = board()
  const built = proposedUpdate([{ id: 'f1', title: 'The lid sticks', by: 'ana', date: '2026-11-26' }], [])
  expect(() => judge(open, person('ana'), 'participant', built, defaults)).toThrow(Refused)
  expect(() => judge(open, person('vic'), 'viewer', built, defaults, 'propose')).toThrow(Refused)
  const admitted = judge(open, person('ana'), 'participant', built, defaults, 'propose')
  expect(applyWhole(doc, admitted?.bytes ?? new Uint8Array())).toBe(true)
  expect(cardOf(doc, 'f1').get('kind')).toBe('feedback')
})
