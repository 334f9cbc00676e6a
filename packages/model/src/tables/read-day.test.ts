import { describe, expect, test } from 'vitest'
import { codecOf } from './codec.ts'
import { readDay, readTime } from './read-day.ts'
import { cardKinds } from '../cards/index.ts'

describe('a day as people write it', () => {
  test.each([
    ['2026-9-1', 'en-GB', '2026-09-01'],
    ['2026-09-01T12:00:00Z', 'de', '2026-09-01'],
    ['2026/9/1', 'en-US', '2026-09-01'],
    ['2026.09.01', 'de', '2026-09-01'],
    ['26/9/1', 'ja', '2026-09-01'],
    ['1/9/26', 'en-GB', '2026-09-01'],
    ['9/1/26', 'en-US', '2026-09-01'],
    ['1. 9. 2026.', 'de', '2026-09-01'],
    ['2026 Sept 1st', 'en-GB', '2026-09-01'],
    ['1. Sep 26', 'de', '2026-09-01'],
    ['3rd March 2026', 'de', '2026-03-03'],
  ])('%s in %s is %s', (typed, locale, day) => {
    expect(readDay(typed, locale)).toBe(day)
  })

  test.each([
    '',
    'Sept 2026',
    'Monday',
    '1 Se 2026',
    '31 April 2026',
    '29/2/2026',
    '2026-13-01',
    '1/2',
    '1/9/6',
  ])('“%s” is no day', (typed) => {
    expect(readDay(typed, 'en-GB')).toBeUndefined()
  })
})

describe('a time of the day as people write it', () => {
  test.each([
    ['17:30', '17:30'],
    [' 9.05 ', '09:05'],
    ['17:30:59', '17:30'],
    ['5:30 pm', '17:30'],
    ['5:30 P.M.', '17:30'],
    ['12:15 pm', '12:15'],
    ['12:15 am', '00:15'],
    ['7:00 a', '07:00'],
    ['23:59', '23:59'],
    ['00:00', '00:00'],
  ])('%s is %s', (typed, time) => {
    expect(readTime(typed)).toBe(time)
  })

  test.each(['24:00', '17:60', '17', 'noon', '17:3', '170:30', ''])('“%s” is none', (typed) => {
    expect(readTime(typed)).toBeUndefined()
  })

  test('a cell that holds one is read, and one that holds none is named as such', () => {
    const { from } = cardKinds.contactPoint.fields.times.fields
    const cell = codecOf(from)
    expect(cell.read('5.30 pm', { locale: 'en-GB' })).toEqual({ ok: true, value: '17:30' })
    expect(cell.read('tea', { locale: 'en-GB' })).toEqual({ ok: false, is: 'time' })
    expect(cell.write('17:30', { locale: 'en-GB' })).toBe('17:30')
    expect(cell.write(1730, { locale: 'en-GB' })).toBeNull()
  })
})
