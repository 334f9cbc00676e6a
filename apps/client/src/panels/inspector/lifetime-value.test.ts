import { expect, test } from 'vitest'
import { lifetimeValue } from './lifetime-value.ts'

test('a margin of 19, half staying, a tenth discounted', () => {
  expect(lifetimeValue({ margin: 19, retention: 0.55, discountRate: 0.1 })).toBeCloseTo(19)
})

test.each([
  [{ margin: 19, retention: 0.55 }],
  [{ margin: 19, retention: 1, discountRate: 0.1 }],
  [{ margin: 19, retention: 0.5, discountRate: 0 }],
])('unknown or impossible parts give nothing: %o', (parts) => {
  expect(lifetimeValue(parts)).toBeUndefined()
})
