import { expect, test } from 'vitest'
import { encodeStateAsUpdate, encodeStateVector, type Doc } from 'yjs'
import { writersOf } from '@parley/model/board/anew.ts'
import { canonical, newDoc } from '@parley/model/board/doc.ts'
import { addCard, removeCards } from '@parley/model/board/edit.ts'
import { blankFile, seedUpdate } from '@parley/model/board/seed.ts'
import { applyWhole, readable, rebuild, replay } from './rebuild.ts'

/** What alice does to a document, an update each. */
function updates(doc: Doc, ...acts: ((pen: { doc: Doc; origin: object }) => unknown)[]): Uint8Array[] {
  return acts.map((act) => {
    const before = encodeStateVector(doc)
    act({ doc, origin: {} })
    return encodeStateAsUpdate(doc, before)
  })
}
const adds = (id: string) => (pen: { doc: Doc; origin: object }) => addCard(pen, { id, kind: 'message' })
const removes = (id: string) => (pen: { doc: Doc; origin: object }) => removeCards(pen, [id])

test('an update that builds on what is not there is not whole, and nothing of it is left waiting', () => {
  const alice = newDoc()
  const [first, second, gone] = updates(alice, adds('c1'), adds('c2'), removes('c1'))
  const doc = newDoc()
  for (const early of [second!, gone!]) {
    expect(applyWhole(doc, early)).toBe(false)
    expect([doc.store.pendingStructs, doc.store.pendingDs]).toEqual([null, null])
  }
  for (const update of [first!, second!, gone!]) expect(applyWhole(doc, update)).toBe(true)
  expect(canonical(doc)).toBe(canonical(alice))
})

test('bytes that are no update change nothing and are counted, and so is what builds on a row that is missing', () => {
  const alice = newDoc()
  const [first, , third] = updates(alice, adds('c1'), adds('c2'), adds('c3'))
  const rows = [first!, Uint8Array.of(1, 2, 3), third!].map((bytes) => ({ bytes }))
  const doc = newDoc()
  expect(replay(doc, { rows })).toBe(2)
  expect(canonical(doc)).toBe(canonical(rebuild({ rows: rows.slice(0, 1) })))
})

test('of what was before a board was written anew nothing counts, neither rows nor a checkpoint [J-17]', () => {
  const [before, anew] = [newDoc(), newDoc()]
  const rows = updates(before, adds('c1'), adds('gone')).map((bytes) => ({ bytes }))
  adds('c1')({ doc: anew, origin: {} })
  const whole = { bytes: encodeStateAsUpdate(anew), whole: 1 }
  const [later] = updates(anew, adds('c2')).map((bytes) => ({ bytes }))
  const checkpoint = { bytes: encodeStateAsUpdate(before) }
  for (const stored of [{ rows: [...rows, whole, later!] }, { checkpoint, rows: [whole, later!] }]) {
    const doc = rebuild(stored)
    expect(canonical(doc)).toBe(canonical(anew))
    expect(writersOf(doc)).toEqual([anew.clientID])
  }
})

test('a board of which nothing can be read any more is not shown as an empty one [J-19]', () => {
  const seed = { bytes: seedUpdate(blankFile({ title: 'Spring' }), 'b1') }
  expect(canonical(readable({ rows: [seed] }))).toContain('Spring')
  expect(() => readable({ rows: [] })).toThrow('Nothing of a board can be read')
  expect(() => readable({ rows: [{ bytes: Uint8Array.of(1, 2, 3) }] })).toThrow('Nothing of a board')
})
