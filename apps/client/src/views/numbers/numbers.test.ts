import { expect, test } from 'vitest'
import { boardFrom } from '@parley/model/board/from-file.ts'
import { sketch } from '@parley/model/board/sketch.ts'
import { goalsOn, placeOn } from './goals.ts'
import { pivot } from './pivot.ts'
import { lacking, shownNumber } from '../../panels/shown-number.ts'

test('rows become lines and columns; a column nobody knows anything of is told apart', () => {
  const {
    columns,
    lines,
    lacking: unknown,
  } = pivot([
    { name: 'Regulars', id: 's1', column: 'Churn', value: 0.2 },
    { name: 'Regulars', id: 's1', column: 'Worth', missing: ['margin'] },
    { name: 'Rotators', id: 's2', column: 'Churn', missing: ['retention'] },
    { name: 'Rotators', id: 's2', column: 'Worth', missing: ['margin', 'retention'] },
  ])
  expect(columns).toEqual(['Churn'])
  expect(lines.map(({ name, cells }) => [name, cells.get('Churn')?.value])).toEqual([
    ['Regulars', 0.2],
    ['Rotators', undefined],
  ])
  expect(unknown).toEqual([{ column: 'Worth', missing: ['margin', 'retention'] }])
})

test('a number is written in its unit', () => {
  expect(shownNumber(0.18, 'share of customers a year', 'EUR')).toBe('18%')
  expect(shownNumber(68, '% of category spending', 'EUR')).toBe('68%')
  expect(shownNumber(134.714, 'money a customer', 'EUR')).toBe('€134.71')
  expect(shownNumber(0.001176, 'money a contact', 'EUR')).toBe('€0.0012')
  expect(shownNumber(12, 'money', 'beans')).toBe('12 beans')
  expect(shownNumber(10_200_000.4, 'contacts', 'EUR')).toBe('10,200,000')
})

test('what is missing is said in a planner’s words', () => {
  expect(lacking(['margin', 'targets', 'contactPoint', 'recognition'], 'segment')).toBe(
    'margin, “targets”, contact point, and recognition',
  )
  expect(lacking(['perWeek'], 'contactPoint')).toBe('times a week')
})

test('a goal knows where it began, stands and is to arrive', () => {
  const board = boardFrom(
    sketch(`
      plan "Pouch" startsOn=2026-09-01 asOf=2026-11-01
      objective o "More share" measureKind=share unit="%" baseline=30 target=40 deadline=2027-01-01
      metric m "Share" unit="%"
      o measuredBy m`),
  )
  const [goal] = goalsOn(board)
  expect(goal).toMatchObject({ from: 30, to: 40, now: undefined, pace: undefined, human: false })
  expect([30, 40, 35].map((value) => placeOn(goal!, value))).toEqual([9, 91, 50])
  expect(placeOn(goal!, 99)).toBeLessThan(100)
})
