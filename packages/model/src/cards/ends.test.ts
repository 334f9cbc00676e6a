import { expect, test } from 'vitest'
import { planFields } from '../board/plan.ts'
import { cardKinds } from './index.ts'
import { isOutside, mayBePercent } from './ends.ts'
import { isTimeZone } from './time-zone.ts'

const { budget, weeklyContactCap, expansionFactor } = planFields
const { planned, actual } = cardKinds.budgetLine.fields

test.each([
  ['a budget of −5', budget, -5, true],
  ['a budget of nothing', budget, 0, false],
  ['−2 contacts a week', weeklyContactCap, -2, true],
  ['no people for a record', expansionFactor, 0, true],
  ['half a person for a record', expansionFactor, 0.5, false],
  ['−5 planned', planned, -5, true],
  ['−5 spent, which came back', actual, -5, false],
  ['a share of 120 %', cardKinds.segment.fields.retention, 1.2, true],
  ['a third brand', cardKinds.segment.fields.brandShares, 33, false],
  ['a priority of 4', cardKinds.segment.fields.priority, 4, true],
  ['a text', budget, '−5', false],
])('%s', (_, field, value, outside) => {
  expect(isOutside(value, field)).toBe(outside)
})

test('a share may be typed with its sign, and so may a number whose unit its card says', () => {
  expect(mayBePercent(cardKinds.contactPoint.fields.reach)).toBe(true)
  expect(mayBePercent(cardKinds.objective.fields.target)).toBe(true)
  expect(mayBePercent(weeklyContactCap)).toBe(false)
  expect(mayBePercent(planned)).toBe(false)
  expect(mayBePercent({ control: 'number', unit: 'days' })).toBe(false)
})

test.each([
  ['Europe/Oslo', true],
  [' europe/berlin ', true],
  ['UTC', true],
  ['', true],
  ['Berlin', false],
  ['Mars/Olympus', false],
])('“%s” is a time zone: %s', (typed, is) => {
  expect(isTimeZone(typed)).toBe(is)
})
