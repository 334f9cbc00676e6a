import { expect, test } from 'vitest'
import { line, number, percent } from '../cards/field.ts'
import { codecOf } from './codec.ts'
import { guessLocale } from './guess-way.ts'
import { numberIn } from './number-in.ts'

const words = { label: '', help: '' }

test.each([
  ['12.500', 'en-GB', 12.5],
  ['12,500', 'de', 12.5],
  ['0,005', 'en-GB', 0.005],
  ['0.005', 'de', 0.005],
  ['1.234,50', 'en-GB', 1234.5],
  ['1,234.50', 'de', 1234.5],
  ['250k', 'en-GB', 250_000],
  ['1,2 Mio. €', 'de', 1_200_000],
])('in a table, where nobody can be asked, “%s” in %s is %d', (typed, locale, value) => {
  expect(numberIn(typed, { locale })).toEqual({ value, percent: false })
})

test('per cent are read where a share is said, and are no count of anything', () => {
  const way = { locale: 'en-GB' }
  expect(codecOf(percent(words)).read('50 %', way)).toEqual({ ok: true, value: 50 })
  expect(codecOf(number(words)).read('50 %', way)).toEqual({ ok: true, value: 50 })
  expect(codecOf(number({ ...words, from: 0 })).read('50 %', way)).toEqual({ ok: false, is: 'number' })
})

const column = (field: Parameters<typeof codecOf>[0]) => ({
  column: { path: ['x'], header: '', field, codec: codecOf(field) },
})
const rowsOf = (cells: readonly string[]) => cells.map((cell, at) => ({ number: at + 1, cells: [cell] }))

test.each([
  [['1.234,50', '1.200', '2.500'], 'de'],
  [['0,005', '1,250'], 'de'],
  [['12.500', '0.250', '1.125'], 'en-GB'],
  [['1,234.50', '1,200'], 'en-GB'],
])('in which signs %j are written shows in what is only clear by the way', (cells, locale) => {
  expect(guessLocale(rowsOf(cells), [column(number(words))], ['en-GB', 'de'])).toBe(locale)
  expect(guessLocale(rowsOf(cells), [column(line(words))], [locale, 'nb'])).toBe(locale)
})
