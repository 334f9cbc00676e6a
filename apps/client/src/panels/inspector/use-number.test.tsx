import { cleanup, renderHook } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { useNumber } from './NumberField.tsx'

afterEach(cleanup)

test.each([
  ['money', 2100.4, '2,100.40'],
  ['money', 2100, '2,100'],
  ['money', 0.004, '0.004'],
  ['number', 2100.4, '2,100.4'],
  ['fraction', 0.55, '55'],
])('Of %s %d stands as %s', (control, value, shown) => {
  const { result } = renderHook(() => useNumber(control, value, () => {}))
  expect(result.current.text).toBe(shown)
})
