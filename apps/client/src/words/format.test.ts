import { describe, expect, test } from 'vitest'
import { formatsIn } from './format.ts'

const en = formatsIn('en-GB')
const at = (day: string, time = '12:00') => new Date(`${day}T${time}:00`)

describe('how long ago', () => {
  const now = at('2026-11-24').getTime()

  test.each([
    ['seconds ago', at('2026-11-24', '11:59'), '1 minute ago'],
    ['this morning', at('2026-11-24', '09:00'), '3 hours ago'],
    ['late last evening, though only 13 hours past', at('2026-11-23', '23:00'), 'yesterday'],
    ['within a week, by its weekday', at('2026-11-19'), 'Thursday'],
    ['this year, by its day', at('2026-11-04'), '4 November'],
    ['another year, with the year', at('2025-11-04'), '4 November 2025'],
  ])('%s', (_, moment, says) => {
    expect(en.ago(moment, now)).toBe(says)
  })

  test('what happened a moment ago is now, in any language', () => {
    expect(formatsIn('de').ago(now - 5_000, now)).toBe('jetzt')
  })
})

describe('numbers and money', () => {
  test('whole money has no cents, broken money has two', () => {
    expect(en.money(240_000, 'EUR')).toBe('€240,000')
    expect(en.money(31.7, 'EUR')).toBe('€31.70')
  })

  test('the region decides how it is written, not the language alone', () => {
    expect(formatsIn('de').number(84_000)).toBe('84.000')
    expect(en.number(84_000)).toBe('84,000')
  })

  test('shares are told of a hundred', () => {
    expect(en.percent(36)).toBe('36%')
  })
})

test('a date of the plan stays on its day in every time zone', () => {
  expect(en.date('2026-09-01')).toBe('1 September')
  expect(en.date('2026-09-01', 'full')).toBe('1 Sept 2026')
  expect(en.date('2026-09-01', 'day')).toBe('Tue, 1 Sept 2026')
  expect(en.date('someday', 'day')).toBe('someday')
})

test('two dates of one month name it once', () => {
  expect(en.days('2026-10-12', '2026-10-18')).toMatch(/^12\s?–\s?18 Oct$/)
  expect(en.days('2026-09-28', '2026-10-04')).toMatch(/^28 Sept\s–\s4 Oct$/)
})

test('a language with more plurals than English finds its own form', () => {
  const pl = formatsIn('pl')
  const cards = (count: number) =>
    pl.plural(count, { one: `${count} karta`, few: `${count} karty`, other: `${count} kart` })
  expect([1, 3, 5].map(cards)).toEqual(['1 karta', '3 karty', '5 kart'])
})

test('a percentage is written as the language has it, also in a unit of one’s own', () => {
  expect([en.percent(36.5, 1), en.inUnit(36.125, '% of spend'), en.inUnit(1200, ' households ')]).toEqual([
    '36.5%',
    '36.125% of spend',
    '1,200 households',
  ])
  expect(formatsIn('de').inUnit(36.5, '% der Ausgaben')).toBe('36,5\u00A0% der Ausgaben')
})
