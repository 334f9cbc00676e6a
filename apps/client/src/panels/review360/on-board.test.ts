import { expect, test } from 'vitest'
import { docFrom } from '@parley/model/board/doc.ts'
import { setFields, type Pen } from '@parley/model/board/edit.ts'
import { readBoard } from '@parley/model/board/read.ts'
import { seedUpdate } from '@parley/model/board/seed.ts'
import { sketch } from '@parley/model/board/sketch.ts'
import { undoOf } from '@parley/model/board/undo.ts'
import { check } from '@parley/model/rules/check.ts'
import { isOnBoard, putOnBoard, type Said } from './on-board.ts'
import type { Review } from './the-review.ts'

function opened(text: string) {
  const doc = docFrom(seedUpdate(sketch(text), 'b'))
  const pen: Pen = { doc, origin: {} }
  return { pen, undo: undoOf(pen), board: () => readBoard(doc) }
}

const said: Said = {
  change: (text, who, until) => `${text} (${who}, ${until ?? 'some day'})`,
  signatures: 'Signed by Alice and Bob.',
}
const signed = { by: 'alice', at: '2026-11-26T12:00:00.000Z', text: 'abcd' }
const side = { written: { by: 'alice', at: signed.at }, signed }
const review: Review = {
  id: 'r1',
  board: 'b',
  name: 'The pilot',
  card: 'rv',
  begun: { by: 'alice', at: signed.at },
  stage: 'signed',
  side: 'company',
  sides: { company: side, customer: side },
  about: ['bay', 'gone', 'note'],
  entries: [
    { id: 'e1', side: 'company', part: 'praise', text: 'Quick answers', version: 1, by: 'alice' },
    { id: 'e2', side: 'customer', part: 'criticism', text: 'The bay was empty', version: 1, by: 'bob' },
  ],
  changes: [
    {
      id: 'c1',
      side: 'company',
      text: 'Fill it on Fridays',
      who: 'Alice',
      until: null,
      card: 'goal',
      label: 'Share',
      version: 1,
      by: 'alice',
    },
  ],
  text: 'abcd',
  customers: [{ id: 'bob', name: 'Bob' }],
  people: { alice: 'Alice', bob: 'Bob' },
}
const plan = `
  contactPoint bay "Refill bay"
  objective goal "Share"
  segment note "Regulars"`

test('what was signed is a card with links to what was reviewed, in one step, and no rule holds anything against it', () => {
  const alice = opened(plan)
  putOnBoard(alice.pen, alice.board(), review, said)
  const board = alice.board()
  expect(board.cards.get('rv')).toMatchObject({
    kind: 'review',
    title: 'The pilot',
    goals: [{ side: 'company', text: 'Fill it on Fridays (Alice, some day)' }],
    praise: [{ side: 'company', text: 'Quick answers' }],
    criticism: [{ side: 'customer', text: 'The bay was empty' }],
    notes: 'Signed by Alice and Bob.',
  })
  expect((board.leaving.get('rv') ?? []).map(({ to }) => to).toSorted()).toEqual(['bay', 'goal'])
  expect(check(board).filter(({ rule }) => rule === 'LOOP-9')).toEqual([])
  expect(isOnBoard(board, review, said)).toBe(true)
})

test('what the card said before stays, and putting it there again adds nothing', () => {
  const alice = opened(`${plan}
    review rv "Ours" praise=[{"side":"customer","text":"Kind people"},{"side":"company","text":"Quick answers"}]
    rv reviews bay`)
  expect(isOnBoard(alice.board(), review, said)).toBe(false)
  putOnBoard(alice.pen, alice.board(), review, said)
  const once = alice.board()
  expect(once.cards.get('rv')).toMatchObject({
    title: 'Ours',
    praise: [
      { side: 'customer', text: 'Kind people' },
      { side: 'company', text: 'Quick answers' },
    ],
  })
  putOnBoard(alice.pen, alice.board(), review, said)
  expect(alice.board().cards.get('rv')).toEqual(once.cards.get('rv'))
  expect(alice.board().links.size).toBe(once.links.size)
})

test('words that somebody takes off the card are missed', () => {
  const alice = opened(plan)
  putOnBoard(alice.pen, alice.board(), review, said)
  setFields(alice.pen, { card: 'rv' }, { criticism: undefined })
  expect(isOnBoard(alice.board(), review, said)).toBe(false)
})
