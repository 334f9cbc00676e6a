import { expect, test } from 'vitest'
import type { Board, Touched } from '@parley/model/board/board.ts'
import * as edit from '@parley/model/board/edit.ts'
import { sketch } from '@parley/model/board/sketch.ts'
import { peer } from '../session/peers.fixture.ts'
import { en } from '../words/en.ts'
import { stepSaid } from './step-said.ts'

/** What is said of a step that alice makes. */
function said(step: (pen: edit.Pen) => void): string | undefined {
  const { session } = peer(
    'alice',
    sketch(`
      contactPoint radio "Radio spot"
      message hello "Hello"
      segment regulars "Regulars"
      radio carries hello
    `),
  )
  const before = session.reader.board
  let change: [Board, Touched] | undefined
  session.reader.watch((board, touched) => (change = [board, touched]))
  step(session.pen)
  return change && stepSaid(before, change[0], change[1], en)
}

test('a title is told as it was written, a field by its name and card', () => {
  expect(said((pen) => edit.setTitle(pen, 'regulars', 'Regulars, priority 1'))).toBe('“Regulars, priority 1”')
  expect(said((pen) => edit.setField(pen, { card: 'regulars' }, ['size'], 1200))).toMatch(/ of “Regulars”$/)
  expect(said((pen) => edit.setField(pen, { plan: true }, ['budget'], 1200))).toBe(
    'the change to “Budget” of the plan',
  )
})

test('cards that come, go and move are told by title, several by their number', () => {
  expect(said((pen) => edit.addCard(pen, { kind: 'need', title: 'Less waste' }))).toBe(
    'the new card “Less waste”',
  )
  expect(said((pen) => edit.removeCards(pen, ['hello']))).toBe('deleting “Hello”')
  expect(said((pen) => edit.removeCards(pen, ['hello', 'radio']))).toBe('deleting 2 cards')
  expect(said((pen) => edit.moveCards(pen, new Map([['hello', { x: 1, y: 2 }]])))).toBe('moving “Hello”')
})

test('a link is told as it reads', () => {
  expect(said((pen) => edit.removeLinks(pen, ['radio-carries-hello']))).toBe(
    'deleting the link “Radio spot carries Hello”',
  )
})
