import { expect } from 'vitest'
import * as Y from 'yjs'
import { addCard } from '@parley/model/board/edit.ts'
import { docFrom } from '@parley/model/board/doc.ts'
import { seedUpdate } from '@parley/model/board/seed.ts'
import { sketch } from '@parley/model/board/sketch.ts'
import { applyWhole } from '../store/rebuild.ts'
import { Refused } from './door.ts'
import { FreshIds } from './fresh-ids.ts'
import { judge } from './judge.ts'
import { nothing, type OpenBoard } from './open-board.ts'
import { settle } from './room.ts'
import { defaults, type Settings } from './settings.ts'
import { person } from './stage.ts'

/** A board in memory on which alice has written already. */
export function board() {
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

export const copyOf = (doc: Y.Doc): Y.Doc => docFrom(Y.encodeStateAsUpdate(doc))

export function take(open: OpenBoard, name: string, update: Uint8Array, settings: Partial<Settings> = {}) {
  const admitted = judge(open, person(name), 'editor', update, { ...defaults, ...settings })
  if (!admitted) return undefined
  expect(applyWhole(open.doc, admitted.bytes)).toBe(true)
  settle(open, admitted.load)
  return admitted
}

export function verdict(
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
export function bobDoes(doc: Y.Doc, act: (doc: Y.Doc) => void): Uint8Array {
  // A plain document: whoever forges does not start from our layout.
  const bob = new Y.Doc()
  Y.applyUpdate(bob, Y.encodeStateAsUpdate(doc))
  const before = Y.encodeStateVector(bob)
  bob.transact(() => act(bob))
  return Y.encodeStateAsUpdate(bob, before)
}

/** A text's letter to the right of another: what Yjs writes before the letter's neighbour. */
export const letterAfter = -0x84

/** Numbers the way lib0 writes them; a negative one is a byte as it stands. */
export function encode(numbers: readonly number[]): Uint8Array {
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
