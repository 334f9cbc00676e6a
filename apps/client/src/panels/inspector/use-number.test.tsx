import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { cardKinds } from '@parley/model/cards/index.ts'
import { useNumber } from './NumberField.tsx'

afterEach(cleanup)

test.each([
  ['money', 2100.4, '2,100.40'],
  ['money', 2100, '2,100'],
  ['money', 0.004, '0.004'],
  ['number', 2100.4, '2,100.4'],
  ['fraction', 0.55, '55'],
] as const)('Of %s %d stands as %s', (control, value, shown) => {
  const { result } = renderHook(() => useNumber({ control }, value, () => {}))
  expect(result.current.text).toBe(shown)
})

const { planned, rate } = cardKinds.budgetLine.fields
const { retention } = cardKinds.segment.fields
test.each([
  ['-5', '“-5” is not possible: at least 0.', planned],
  ['−1', '“−1” is not possible: at least 0.', rate],
  ['5%', 'Not a number.', planned],
  ['12.500', 'Did you mean 12.50 or 12,500?', planned],
  ['150', 'A share from 0 to 100 %.', retention],
])('“%s” is written nowhere: %s', (typed, says, field) => {
  const write = vi.fn<(value: number | undefined) => void>()
  const { result } = renderHook(() => useNumber(field, undefined, write))
  act(() => result.current.type(typed))
  act(() => result.current.leave())
  expect(result.current).toMatchObject({ says, text: typed })
  expect(write).not.toHaveBeenCalled()
})

test.each([
  ['1.2m', 1_200_000, planned],
  ['0,09', 0.09, planned],
  ['55 %', 0.55, retention],
])('“%s” is written as %d', (typed, value, field) => {
  const write = vi.fn<(value: number | undefined) => void>()
  const { result } = renderHook(() => useNumber(field, undefined, write))
  act(() => result.current.type(typed))
  act(() => result.current.leave())
  expect(write).toHaveBeenCalledExactlyOnceWith(value)
})
