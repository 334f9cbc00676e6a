import { expect, test } from 'vitest'
import { guessTargets } from './columns.ts'
import { refusedWhy, rowRefusedWhy } from './refused-why.ts'

test.each(['2026-01-31', '31.1.2026', '29.2.2024', '2026-01-31 10:00'])('%s is a day', (text) => {
  expect(refusedWhy('date', text)).toBeUndefined()
})

test.each(['', '31.2.2026', '29.2.2025', '1/31/2026', 'yesterday', '31.1.1850', '2026-13-01'])(
  '“%s” is none',
  (text) => {
    expect(refusedWhy('date', text)).toBe('date is no day')
  },
)

test.each(['0', '3.90', '3,90', '1.234,50', '1,234.50', '1e3', '.5'])('%s is an amount', (text) => {
  expect(refusedWhy('amount', text)).toBeUndefined()
})

test.each(['', '-1', '1,234', 'three', '3.90 €', '1.2.3'])('“%s” is none', (text) => {
  expect(refusedWhy('amount', text)).toBe('amount is no number from 0 on')
})

test('Of a row the first thing that is wrong is said, and of a sound one nothing', () => {
  const targets = guessTargets('people', ['id', 'type', 'age'])
  expect(rowRefusedWhy(['', 'friend', '31'], targets)).toBe('has no id')
  expect(rowRefusedWhy(['anna', 'friend', '31'], targets)).toBe('type is neither customer nor prospect')
  expect(rowRefusedWhy(['anna', ' Customer ', 'old'], targets)).toBeUndefined()
})
