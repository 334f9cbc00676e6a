import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Ago } from './Ago.tsx'

const noon = new Date('2026-11-24T12:00:00Z').getTime()

beforeEach(() => vi.useFakeTimers({ now: noon }))
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

test('alice comes back to the boards after a quarter of an hour on one: no time has stood still', () => {
  const { unmount } = render(<Ago at={noon - 60_000} />)
  expect(screen.getByText('1 minute ago')).toBeDefined()
  unmount()
  vi.setSystemTime(noon + 15 * 60_000)
  render(<Ago at={noon - 60_000} />)
  expect(screen.getByText('16 minutes ago')).toBeDefined()
})
