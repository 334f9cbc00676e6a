import { expect, test } from 'vitest'
import { isStale, writtenOf } from './written.ts'

const where = { field: 'age', least: 50 }
const counted = {
  dataSet: 'd1',
  where,
  countedOn: '2026-11-26',
  changedAt: '2026-11-25T09:00:00.000Z',
}
const profile = {
  count: 412,
  brandShares: { Brimberg: 61.5, Halden: 38.5 },
  cycleDays: 17,
  cycles: 900,
  coverage: 20.6,
}

test('Everything that was counted is written at once', () => {
  expect(writtenOf(counted, { count: 412 }, profile)).toEqual({
    predicate: counted,
    size: 412,
    sizeFrom: 'counted',
    brandShares: { Brimberg: 61.5, Halden: 38.5 },
    purchaseCycleDays: 17,
  })
})

test('Nobody is a number; fewer than ten who may not be told are none, and what stood there before goes', () => {
  const nobody = { ...profile, count: 0, brandShares: {}, cycleDays: null }
  expect(writtenOf(counted, { count: 0 }, nobody)).toMatchObject({ size: 0, sizeFrom: 'counted' })
  expect(writtenOf(counted, { suppressed: true }, { ...profile, count: null })).toEqual({
    predicate: counted,
    size: undefined,
    sizeFrom: undefined,
    brandShares: undefined,
    purchaseCycleDays: undefined,
  })
})

test('A count is stale once its data set has changed, were it an hour later', () => {
  expect(isStale(counted, counted.changedAt)).toBe(false)
  expect(isStale(counted, '2026-11-25T10:00:00.000Z')).toBe(true)
  const { changedAt: _unknown, ...older } = counted
  expect(isStale(older, '2026-11-26T10:00:00.000Z')).toBe(false)
  expect(isStale(older, '2026-11-27T00:00:00.000Z')).toBe(true)
})
