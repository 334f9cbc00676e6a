import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { useSavedWords } from './useSavedWords.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A server that keeps one text, and a colleague who may write there too. */
function server() {
  const kept = { value: '', version: 0 }
  const calls: string[] = []
  return {
    kept,
    calls,
    send: async (value: string, was: number) => {
      calls.push(value)
      if (was !== kept.version) return { version: kept.version, clash: { ...kept, by: 'bob' } }
      kept.value = value
      kept.version += 1
      return { version: kept.version, clash: null }
    },
  }
}

function alice({ kept, send }: ReturnType<typeof server>) {
  const isNothing = (value: string) => value.trim() === ''
  return renderHook(() => useSavedWords({ stands: { ...kept }, send, isNothing }))
}

const pause = () => act(async () => vi.advanceTimersByTimeAsync(600))

test('what alice types is saved when she pauses, and once', async () => {
  const own = server()
  const { result } = alice(own)
  act(() => result.current.type('A zi'))
  act(() => result.current.type('A zip'))
  await pause()
  await pause()
  expect(own.calls).toEqual(['A zip'])
  expect(result.current.value).toBe('A zip')
})

test('what alice types just as her words come back saved is no collision with herself', async () => {
  const own = server()
  const { result } = alice(own)
  act(() => result.current.type('A zip'))
  const { type } = result.current
  await pause()
  act(() => type('A zip that lasts'))
  await pause()
  expect(result.current.clash).toBeUndefined()
  expect(own.kept.value).toBe('A zip that lasts')
})

test('what bob wrote meanwhile is not written over: alice chooses, and hers is not lost', async () => {
  const own = server()
  const { result } = alice(own)
  act(() => result.current.type('A zip'))
  own.kept.value = 'A button'
  own.kept.version = 1
  await pause()
  expect(result.current.clash).toMatchObject({ value: 'A button', by: 'bob' })
  expect(result.current.value).toBe('A zip')
  expect(own.kept.value).toBe('A button')
  act(() => result.current.keepMine())
  await pause()
  expect(own.kept.value).toBe('A zip')
})

test('alice may take bob’s words instead', async () => {
  const own = server()
  const { result } = alice(own)
  act(() => result.current.type('A zip'))
  own.kept.value = 'A button'
  own.kept.version = 1
  await pause()
  act(() => result.current.takeTheirs())
  expect(result.current.value).toBe('A button')
  expect(result.current.clash).toBeUndefined()
})

test('once hers is saved she sees what bob makes of it', async () => {
  const own = server()
  const { result, rerender } = alice(own)
  act(() => result.current.type('A zip'))
  await pause()
  own.kept.value = 'A zip that lasts'
  own.kept.version = 2
  rerender()
  expect(result.current.value).toBe('A zip that lasts')
})

test('an emptied field is taken away once it is left, not under her hand', async () => {
  const own = server()
  own.kept.value = 'A zip'
  own.kept.version = 1
  const { result } = alice(own)
  act(() => result.current.type(''))
  await pause()
  expect(own.calls).toEqual([])
  act(() => result.current.leave())
  await pause()
  expect(own.calls).toEqual([''])
})

test('what was typed last is sent when the panel closes', async () => {
  const own = server()
  const { result, unmount } = alice(own)
  act(() => result.current.type('A zip'))
  unmount()
  await pause()
  expect(own.calls).toEqual(['A zip'])
})

test('a save that failed is told, what she typed stays, and is sent again after a while', async () => {
  const own = server()
  let down = true
  const send = async (value: string, was: number) => {
    if (down) throw new Error('No answer')
    return own.send(value, was)
  }
  const { result } = alice({ ...own, send })
  act(() => result.current.type('A zip'))
  await pause()
  expect(result.current.fault).toEqual(new Error('No answer'))
  expect(result.current.value).toBe('A zip')
  down = false
  await pause()
  expect(own.calls).toEqual([])
  await act(async () => vi.advanceTimersByTimeAsync(5_000))
  expect(own.calls).toEqual(['A zip'])
  expect(result.current.fault).toBeUndefined()
})
