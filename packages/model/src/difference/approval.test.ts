import { expect, test } from 'vitest'
import type { Board } from '../board/board.ts'
import { boardFrom } from '../board/from-file.ts'
import { cardsIn, type Part } from '../board/part.ts'
import { sign } from '../board/sign.ts'
import { sketch } from '../board/sketch.ts'
import { approvalOf } from './approval.ts'
import { beginningOf } from './beginning.ts'

const file = sketch('contactPoint c1 "Radio"\ncontactPoint c2 "Hour"\nsegment s "Regulars"')
type Written = ReturnType<typeof sign>
const approved = (part: Part, by: string | undefined, before?: Written): Written =>
  sign(before, file, cardsIn(part, file), { on: '2026-11-01', by })
const onBoard = (written?: Written): Board =>
  boardFrom({ ...file, kept: written ? { approved: written } : {} })
const told = (before: Board, after: Board) => approvalOf(before, after)

test('Ingrid approves the plan, two cards, or one, and the history says which', () => {
  const none = onBoard()
  expect(told(none, onBoard(approved({ plan: true }, 'Ingrid')))).toEqual({
    group: 'rest',
    says: 'Ingrid approved the whole plan.',
    cards: [],
  })
  expect(told(none, onBoard(approved({ cards: ['c1', 'c2'] }, 'Ingrid')))).toEqual({
    group: 'rest',
    says: 'Ingrid approved 2 cards.',
    cards: ['c1', 'c2'],
  })
  expect(told(none, onBoard(approved({ cards: ['c1'] }, 'Ingrid')))?.says).toBe('Ingrid approved “Radio”.')
})

test('what Jonas approves after her is his alone', () => {
  const first = approved({ cards: ['c1'] }, 'Ingrid')
  const both = approved({ cards: ['c2'] }, 'Jonas', first)
  expect(told(onBoard(first), onBoard(both))).toMatchObject({
    says: 'Jonas approved “Hour”.',
    cards: ['c2'],
  })
})

test('one card that this version cannot read is still one that was approved', () => {
  const lost = { ...approved({ cards: ['c1'] }, 'Ingrid'), cards: [] }
  expect(told(onBoard(), onBoard(lost))).toMatchObject({ says: 'Ingrid approved one card.', cards: ['c1'] })
})

test('whoever has no name is somebody', () => {
  for (const by of [undefined, ''])
    expect(told(onBoard(), onBoard(approved({ plan: true }, by)))?.says).toBe(
      'Somebody approved the whole plan.',
    )
})

test('an edit with which nothing was approved says nothing of it', () => {
  const board = onBoard(approved({ plan: true }, 'Ingrid'))
  expect(told(board, board)).toBeUndefined()
  expect(told(board, onBoard())).toBeUndefined()
  expect(told(onBoard(), onBoard())).toBeUndefined()
})

test('a board that comes with a plan is told as one beginning, not card by card', () => {
  const says = (plan: string) => beginningOf(boardFrom(sketch(plan))).says
  expect(says('plan "P"')).toBe('The board was begun, with nothing on it.')
  expect(says('segment s "S"')).toBe('The board was begun, with one card.')
  expect(says('segment s "S"\nsegment t "T"')).toBe('The board was begun, with 2 cards.')
})
