import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { useFind } from './useFind.ts'

afterEach(cleanup)

const press = (key: string, more: KeyboardEventInit = {}) =>
  act(() => {
    document.body.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }),
    )
  })

test('letters that alice types before the search has come reach its field, and no tool', () => {
  const tool = vi.fn<() => void>()
  document.body.addEventListener('keydown', tool)
  const { result } = renderHook(() => useFind())
  act(() => result.current.open())
  for (const key of ['R', 'o', 'x', 'Backspace', 't']) press(key)
  expect(tool).not.toHaveBeenCalled()
  expect(result.current.ready()).toBe('Rot')
  press('h')
  expect(tool).toHaveBeenCalledOnce()
  expect(result.current.ready()).toBe('')
  document.body.removeEventListener('keydown', tool)
})

test('Escape calls the search off while it is still coming', () => {
  const { result } = renderHook(() => useFind())
  act(() => result.current.open())
  press('Escape')
  expect(result.current.finding).toBe(false)
})
