import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { applyWhole } from '../store/rebuild.ts'
import { stepsToOpen } from './chains.ts'
import { FreshIds } from './fresh-ids.ts'
import { judge, release } from './judge.ts'
import { bobDoes, board, copyOf, encode, verdict } from './judged.ts'
import { settle } from './room.ts'
import { defaults, type Settings } from './settings.ts'
import { person } from './stage.ts'

const cardOf = (doc: Y.Doc, id: string): Y.Map<unknown> => doc.getMap('cards').get(id) as Y.Map<unknown>

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
