import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { addCard } from '@parley/model/board/edit.ts'
import type { Role } from '@parley/model/access.ts'
import { Refused } from './door.ts'
import { judge, ownUpdate, release } from './judge.ts'
import { bobDoes, board, copyOf, encode, take, verdict } from './judged.ts'
import { nothing, type OpenBoard } from './open-board.ts'
import { defaults } from './settings.ts'
import { person } from './stage.ts'

const cardOf = (doc: Y.Doc, id: string): Y.Map<unknown> => doc.getMap('cards').get(id) as Y.Map<unknown>
const writes = (doc: Y.Doc) => bobDoes(doc, (own) => void cardOf(own, 's1').set('x', 1))

function refusal(act: () => unknown): string {
  try {
    act()
    return 'written'
  } catch (fault) {
    if (fault instanceof Refused) return `${fault.reason}: ${fault.message}`
    throw fault
  }
}
const said = (open: OpenBoard, update: Uint8Array, role: Role = 'editor') =>
  refusal(() => judge(open, person('bob'), role, update, defaults))

describe('bob hears why', () => {
  test('he only looks on, it is not his id, it came too early, or it is the server’s', () => {
    const { open, doc, alice } = board()
    expect(said(open, writes(doc), 'viewer')).toBe('notAllowed: A viewer sent a change.')
    const forged = copyOf(doc)
    forged.clientID = alice.clientID
    const known = Y.encodeStateVector(forged)
    cardOf(forged, 's1').set('x', 1)
    const hers = Y.encodeStateAsUpdate(forged, known)
    expect(said(open, hers)).toBe('foreignId: A change was written under somebody else’s id.')
    const ahead = copyOf(doc)
    cardOf(ahead, 's1').set('x', 1)
    const missed = Y.encodeStateVector(ahead)
    cardOf(ahead, 's1').set('y', 1)
    const early = 'resync: An update came before one that it builds on.'
    expect(said(open, Y.encodeStateAsUpdate(ahead, missed))).toBe(early)
    const takes = bobDoes(doc, (own) => own.getMap('meta').delete('board'))
    expect(said(open, takes)).toBe('badShape: What the server notes of a board is its own.')
  })

  test('the board is being written anew: nothing is taken, not even from the server, and asking is no fault', () => {
    const { open, doc } = board()
    const update = writes(doc)
    open.closing = true
    expect(said(open, update)).toBe('resync: The board is being written anew.')
    expect(refusal(() => ownUpdate(open, update, defaults))).toBe('resync: The board is being written anew.')
    expect(judge(open, person('bob'), 'editor', Uint8Array.of(0, 0), defaults)).toBeUndefined()
    open.closing = false
    expect(verdict(open, 'bob', update)).toBe('written')
  })

  test('it builds on the board of before: of several authors one that is spent is enough', () => {
    const { open, doc } = board()
    const [one, other] = [writes(doc), bobDoes(doc, (own) => void cardOf(own, 's1').set('y', 1))]
    const spent = [...Y.parseUpdateMeta(one).to.keys()]
    open.spent = new Set(spent)
    const anew = 'resync: A change builds on the board of before it was written anew.'
    expect(said(open, Y.mergeUpdates([one, other]))).toBe(anew)
    expect(verdict(open, 'bob', other)).toBe('written')
  })
})

describe('what is admitted', () => {
  test('says how far each author will stand, and whose id is new', () => {
    const { open, doc, alice } = board()
    const known = Y.encodeStateVector(alice)
    addCard({ doc: alice, origin: {} }, { id: 'more', kind: 'message', title: 'More' })
    const update = Y.encodeStateAsUpdate(alice, known)
    const to = Y.getState(alice.store, alice.clientID)
    const admitted = take(open, 'alice', update)
    expect(admitted).toMatchObject({ reaches: [{ client: alice.clientID, to }], fresh: [] })
    expect(Y.getState(doc.store, alice.clientID)).toBe(to)
  })

  test('holds only what is new, also where one author has nothing that is known', () => {
    const { open, doc } = board()
    const bob = copyOf(doc)
    const known = Y.encodeStateVector(bob)
    cardOf(bob, 's1').set('long', 'a'.repeat(1_000))
    expect(verdict(open, 'bob', Y.encodeStateAsUpdate(bob, known))).toBe('written')
    cardOf(bob, 's1').set('x', 1)
    const both = Y.mergeUpdates([Y.encodeStateAsUpdate(bob, known), writes(doc)])
    expect(take(open, 'bob', both)?.bytes.length).toBeLessThan(200)
  })

  test('of the server’s own is nobody’s, takes its room, and gives it back', () => {
    const { open, doc } = board()
    const update = writes(doc)
    const before = { ...open.holds }
    const admitted = ownUpdate(open, update, defaults)
    const load = { ...nothing(), updates: 1, bytes: update.length, structs: 1 }
    expect(admitted).toEqual({ bytes: update, person: null, reaches: [], fresh: [], load })
    expect(open.writing).toEqual(load)
    expect(open.holds.bytes).toBe(before.bytes + update.length)
    release(open, admitted)
    expect([open.holds, open.writing]).toEqual([before, nothing()])
    const full = { ...defaults, boardBytes: update.length }
    expect(refusal(() => ownUpdate(open, update, full))).toBe(
      'badShape: The board would have grown too large.',
    )
    expect(open.writing).toEqual(nothing())
  })
})

describe('deletions', () => {
  /** A delete set and nothing else: from and length of what one author wrote. */
  const deletes = (client: number, from: number, length: number) => encode([0, 1, client, 1, from, length])
  /** The server writes two values side by side, and answers where they stand. */
  const sideBySide = (doc: Y.Doc, act: (doc: Y.Doc) => void) => {
    const at = Y.getState(doc.store, doc.clientID)
    act(doc)
    return { client: doc.clientID, at }
  }
  const two = (doc: Y.Doc) =>
    sideBySide(doc, (own) => {
      cardOf(own, 's1').set('x', 1)
      cardOf(own, 's1').set('y', 1)
    })

  test('what is gone already is nothing new, whatever its author wrote after it; of two the other still goes', () => {
    const { open, doc } = board()
    const { client, at } = two(doc)
    expect(verdict(open, 'bob', deletes(client, at, 1))).toBe('written')
    expect(verdict(open, 'carol', deletes(client, at, 1))).toBe('nothing new')
    expect(cardOf(doc, 's1').has('y')).toBe(true)
    expect(verdict(open, 'carol', deletes(client, at, 2))).toBe('written')
    expect([cardOf(doc, 's1').has('x'), cardOf(doc, 's1').has('y')]).toEqual([false, false])
  })

  test('what nobody has written yet cannot be deleted, of an author who is here or of a stranger', () => {
    const { open, doc } = board()
    const { client, at } = two(doc)
    expect(said(open, deletes(client, at + 2, 1))).toContain('resync')
    expect(said(open, deletes(901, 0, 1))).toContain('resync')
  })

  test('what stands right before a note of the server may go, and one that the server took back is no matter', () => {
    const { open, doc } = board()
    const { client, at } = sideBySide(doc, (own) => {
      cardOf(own, 's1').set('x', 1)
      own.getMap('meta').set('kept', '{"a":1}')
    })
    expect(verdict(open, 'bob', deletes(client, at, 1))).toBe('written')
    expect(verdict(open, 'bob', deletes(client, at + 1, 1))).toBe('badShape')
    doc.getMap('meta').delete('kept')
    const bob = copyOf(doc)
    cardOf(bob, 's1').set('y', 1)
    expect(verdict(open, 'bob', Y.encodeStateAsUpdate(bob))).toBe('written')
  })
})
