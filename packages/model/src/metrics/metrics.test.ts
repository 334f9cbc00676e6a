import { expect, test } from 'vitest'
import { emptyBoard } from '../board/board.ts'
import { cardKinds } from '../cards/index.ts'
import { metrics } from './index.ts'

test.each(Object.entries(metrics))('%s says what it is, and is about a kind of card', (_, one) => {
  expect(cardKinds).toHaveProperty(one.about)
  for (const words of [one.word, one.formula, one.unit, one.source]) expect(words).not.toBe('')
})

test.each(Object.entries(metrics))('%s answers nothing where nothing is known', (_, one) => {
  expect(one.of({}, emptyBoard)).toBeUndefined()
})

test('a margin of 19, 55 % staying, a tenth discounted: one customer is worth 19', () => {
  expect(
    metrics.lifetimeValue.of({ margin: 19, retention: 0.55, discountRate: 0.1 }, emptyBoard),
  ).toBeCloseTo(19)
})

test.each([
  { margin: 19, retention: 1, discountRate: 0.1 },
  { margin: 19, retention: -0.1, discountRate: 0.1 },
  { margin: 19, retention: 0.5, discountRate: 0 },
])('an impossible %o is worth nothing that could be said', (segment) => {
  expect(metrics.lifetimeValue.of(segment, emptyBoard)).toBeUndefined()
})
