import { act, cleanup, renderHook } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, expect, test } from 'vitest'
import { Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import type { DataSet } from '../data-set.ts'
import { club } from './club.fixture.ts'
import { useAsked } from './useAsked.ts'

afterEach(() => {
  cleanup()
  localStorage.clear()
})

/** Opened from the list, where the address says nothing. */
function opened(dataSet: DataSet) {
  const { hook, searchHook } = memoryLocation({ path: '/' })
  const wrapper = ({ children }: { children: ReactNode }) => (
    <Router hook={hook} searchHook={searchHook}>
      {children}
    </Router>
  )
  return renderHook(() => useAsked(dataSet), { wrapper }).result
}

test('alice says once which brand is hers, and finds it so when she opens the data set again', () => {
  const first = opened(club)
  expect(first.current.asked?.ownBrand).toBe('Halden')
  act(() => first.current.turn({ ownBrand: 'Brimberg' }))
  cleanup()
  expect(opened(club).current.asked?.ownBrand).toBe('Brimberg')
  expect(opened({ ...club, dataSet: 'd2' }).current.asked?.ownBrand).toBe('Halden')
})
