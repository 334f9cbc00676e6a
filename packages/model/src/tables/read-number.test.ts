import { expect, test } from 'vitest'
import { readNumber } from './read-number.ts'

test.each([
  ['34800', 'en-GB', 34_800],
  ['34,800', 'en-GB', 34_800],
  ['34,800.50', 'en-GB', 34_800.5],
  [' 34 800 ', 'en-GB', 34_800],
  ['€19.00', 'en-GB', 19],
  ['55 %', 'en-GB', 55],
  ['.5', 'en-GB', 0.5],
  ['−3', 'en-GB', -3],
  ['34.800,5', 'de', 34_800.5],
  ['34 800,5', 'nb', 34_800.5],
  ['21 days', 'en-GB', 21],
])('“%s” in %s is %d', (typed, locale, value) => {
  expect(readNumber(typed, locale)).toEqual({ ok: true, value })
})

test('thousands in the wrong place are not guessed at', () => {
  expect(readNumber('34,8000', 'en-GB')).toEqual({ ok: false, couldBe: [34_800, 348_000] })
})

test.each(['many', '', '1.2.3', '12-13', '--4'])('“%s” is no number', (typed) => {
  expect(readNumber(typed, 'en-GB')).toEqual({ ok: false })
})
