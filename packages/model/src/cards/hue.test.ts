import { expect, test } from 'vitest'
import { cardKindNames, cardKinds } from './index.ts'
import { groupOf } from './hue.ts'

test('a card is painted as its kind is, but for those of the two strands', () => {
  const plain = cardKindNames.filter((kind) => cardKinds[kind].group !== 'strand')
  expect(plain.map((kind) => groupOf(kind, 'human'))).toEqual(plain.map((kind) => cardKinds[kind].group))
  expect(groupOf('segment', undefined)).toBe('consumers')
})

test('a strategy that says nothing sells, a team that says nothing cares, and both are what they say', () => {
  expect([groupOf('strategy', undefined), groupOf('team', undefined)]).toEqual(['sales', 'human'])
  expect([groupOf('strategy', 'human'), groupOf('team', 'sales')]).toEqual(['human', 'sales'])
})
