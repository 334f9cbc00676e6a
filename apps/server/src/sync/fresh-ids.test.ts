import { afterEach, expect, test, vi } from 'vitest'
import type { Person } from './door.ts'
import { FreshIds } from './fresh-ids.ts'
import { defaults } from './settings.ts'
import { person } from './stage.ts'

afterEach(() => void vi.useRealTimers())

test('whoever owes nothing any more is forgotten, and nobody else', () => {
  vi.useFakeTimers({ toFake: ['performance'] })
  const ids = new FreshIds({ ...defaults, freshIdsAtOnce: 3, freshIdsPerMinute: 60, guestIdsAtOnce: 100_000 })
  const guest = (name: string): Person => ({ ...person(name), guest: true })
  expect(ids.take(person('alice'), 'b1', 3)).toBe(true)
  for (let at = 0; at < 12_000; at++) ids.take(guest(`g${at}`), 'b1', 1)
  vi.advanceTimersByTime(2_000)
  ids.take(guest('another'), 'b1', 1)
  expect(ids.people).toBe(2)
  expect(ids.take(person('alice'), 'b1', 3)).toBe(false)
})
