import { expect, test } from 'vitest'
import { createSteadyClock } from './steady-clock.ts'

const hour = 3_600_000

test('a clock that jumped is not trusted for six hours, and one that is set right by a little is', () => {
  const at = { wall: 0, passed: 0 }
  const jumps: number[] = []
  const isSteady = createSteadyClock({
    now: () => at.wall,
    passed: () => at.passed,
    onJump: (ms) => jumps.push(ms),
  })
  const go = (ms: number, jump = 0) => {
    at.passed += ms
    at.wall += ms + jump
    return isSteady()
  }
  expect([go(hour), go(hour, 60_000)]).toEqual([true, true])
  expect([go(hour, 87_600 * hour), go(3 * hour), go(2 * hour)]).toEqual([false, false, false])
  expect(go(hour)).toBe(true)
  expect([go(hour, -hour), go(6 * hour)]).toEqual([false, true])
  expect(jumps).toEqual([87_600 * hour, -hour])
})
