import { expect, test } from 'vitest'
import { readNumber } from './read-number.ts'

test.each([
  ['34800', 'en-GB', 34_800],
  ['34,800', 'en-GB', 34_800],
  ['34,800.50', 'en-GB', 34_800.5],
  [' 34 800 ', 'en-GB', 34_800],
  ['€19.00', 'en-GB', 19],
  ['.5', 'en-GB', 0.5],
  ['−3', 'en-GB', -3],
  ['34.800,5', 'de', 34_800.5],
  ['34 800,5', 'nb', 34_800.5],
  ['21 days', 'en-GB', 21],
])('“%s” in %s is %d', (typed, locale, value) => {
  expect(readNumber(typed, locale)).toEqual({ ok: true, value })
})

test.each([
  ['0,09', 'en-GB', 0.09],
  ['0,005', 'en-GB', 0.005],
  ['−0,5', 'en-GB', -0.5],
  ['0.09', 'de', 0.09],
  ['0.005', 'de', 0.005],
  ['0.05', 'nb', 0.05],
])('no group of thousands begins with a nought: “%s” in %s is %d', (typed, locale, value) => {
  expect(readNumber(typed, locale)).toEqual({ ok: true, value })
})

test.each([
  ['1.234,50', 'en-GB', 1234.5],
  ['12.345.678,9 €', 'en-GB', 12_345_678.9],
  ['1.234,500', 'en-GB', 1234.5],
  ['1,234.50', 'de', 1234.5],
  ['-1,234.5', 'de', -1234.5],
])('both signs, each in its place, mean one thing: “%s” in %s is %d', (typed, locale, value) => {
  expect(readNumber(typed, locale)).toEqual({ ok: true, value })
})

test.each([
  ['250k', 'en-GB', 250_000],
  ['250 K', 'de', 250_000],
  ['$1.2m', 'en-GB', 1_200_000],
  ['1,1 Mio. €', 'de', 1_100_000],
  ['3 million people', 'en-GB', 3_000_000],
  ['2 mn', 'en-GB', 2_000_000],
  ['4 Tsd.', 'de', 4000],
  ['250 kEUR', 'en-GB', 250_000],
  ['1.5bn', 'en-GB', 1_500_000_000],
  ['2 Mrd', 'en-GB', 2_000_000_000],
  ['2 billion', 'en-GB', 2e9],
  ['2 Billionen', 'de', 2e12],
  ['12 km', 'en-GB', 12],
  ['30 min', 'en-GB', 30],
  ['19 EUR', 'en-GB', 19],
])('a word for thousands counts: “%s” in %s is %d', (typed, locale, value) => {
  expect(readNumber(typed, locale)).toEqual({ ok: true, value })
})

test.each([
  ['34,8000', 'en-GB', [34_800, 348_000]],
  ['1,05', 'en-GB', [1.05, 105]],
  ['12,05', 'en-GB', [12.05, 1205]],
  ['1,5', 'en-GB', [1.5, 15]],
  ['-1,5', 'en-GB', [-1.5, -15]],
  ['1.05', 'de', [1.05, 105]],
  ['12.500', 'en-GB', [12.5, 12_500]],
  ['1.000', 'en-GB', [1, 1000]],
  ['12,500', 'de', [12.5, 12_500]],
  ['1,5 Mio', 'en-GB', [1_500_000, 15_000_000]],
])('“%s” in %s could be either of %j and is not guessed at', (typed, locale, couldBe) => {
  expect(readNumber(typed, locale)).toEqual({ ok: false, couldBe })
})

test.each([
  ['0.500', 0.5],
  ['12.505', 12.505],
  ['1234.500', 1234.5],
  ['12,500', 12_500],
])('“%s” can only be %d', (typed, value) => {
  expect(readNumber(typed, 'en-GB')).toEqual({ ok: true, value })
})

test('whoever takes a percentage is told that it was one', () => {
  expect(readNumber('55 %', 'en-GB')).toEqual({ ok: true, value: 55, percent: true })
})

test.each(['many', '', '.', '1.2.3', '12-13', '--4', '0,123,456', '1.2,3.4', '34,8000.5'])(
  '“%s” is no number',
  (typed) => {
    expect(readNumber(typed, 'en-GB')).toEqual({ ok: false })
  },
)

test('what no computer can hold is no number', () => {
  expect(readNumber('9'.repeat(400), 'en-GB')).toEqual({ ok: false })
})
