import { describe, expect, test } from 'vitest'
import { shareAMinute, weekdayOf, weekdaysOf, type Times } from './hours.ts'

const hours = (days: string, from: string, to: string) =>
  `[{"days":${JSON.stringify(days.split(' '))},"from":"${from}","to":"${to}"}]`

describe('hours of the week', () => {
  const times = (text: string) => JSON.parse(text) as Times

  test('weekdays are known where every row names its days', () => {
    expect(weekdaysOf(times(hours('mon fri', '08:00', '09:00')))).toEqual(new Set(['mon', 'fri']))
    expect(weekdaysOf([{ days: ['mon'] }, { from: '08:00' }])).toBeUndefined()
    expect(weekdaysOf([])).toBeUndefined()
    expect(weekdaysOf(undefined)).toBeUndefined()
  })

  test('24 November 2026 is a Tuesday', () => {
    expect([weekdayOf('2026-11-24'), weekdayOf('2026-11-29'), weekdayOf('2026-11-30')]).toEqual([
      'tue',
      'sun',
      'mon',
    ])
  })

  test('from an hour to the same hour is once round the clock', () => {
    expect(shareAMinute(times(hours('mon', '09:00', '09:00')), times(hours('tue', '08:59', '10:00')))).toBe(
      true,
    )
  })
})
