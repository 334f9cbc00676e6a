import { expect, test } from 'vitest'
import { Counted, countedIn, Predicate } from './predicate.ts'

const oftenOurs = {
  block: 'purchaseHistory',
  bought: { category: 'coffee', brand: 'Ours', from: '2026-01-01' },
  measure: 'times',
  least: 3,
}

test('Alice asks for those who bought often and are of an age, but not for prospects', () => {
  const asked = {
    all: [oftenOurs, { field: 'age', least: 30, most: 45 }, { not: { field: 'type', is: ['prospect'] } }],
  }
  expect(Predicate.parse(asked)).toEqual(asked)
})

test('What asks for nothing, for something unknown or with a bound of neither side is no question', () => {
  for (const wrong of [
    {},
    { field: 'age' },
    { field: 'age', is: [] },
    { ...oftenOurs, measure: 'weight' },
    { ...oftenOurs, also: 1 },
    { all: [{ column: 'x' }] },
    { block: 'purchaseHistory', share: { category: 'coffee' }, least: 50 },
    { block: 'purchaseHistory', share: { category: 'coffee', brand: 'Ours' } },
  ])
    expect(Predicate.safeParse(wrong).success, JSON.stringify(wrong)).toBe(false)
})

test('What is nested without end, or asks for thousands of things, is refused and not gone through', () => {
  let deep: unknown = oftenOurs
  for (let level = 0; level < 100_000; level++) deep = { not: deep }
  expect(Predicate.safeParse(deep).error?.issues[0]?.message).toBe('asks more than can be answered')
  expect(Predicate.safeParse({ any: Array.from({ length: 2_000 }, () => oftenOurs) }).success).toBe(false)
})

test('A segment whose words were written by hand was not counted', () => {
  expect(countedIn('52 weeks: at least 2 refills')).toBeUndefined()
  const counted: Counted = {
    dataSet: 'd1',
    where: { all: [] },
    countedOn: '2026-11-26',
    changedAt: '2026-11-25T09:00:00.000Z',
  }
  expect(countedIn(counted)).toEqual(counted)
})
