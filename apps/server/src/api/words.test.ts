import { expect, test } from 'vitest'
import { Name } from './words.ts'

test('a name that would turn the rest of a sentence around is read as it is written', () => {
  expect(Name.parse('\u202Eecila\u202C')).toBe('ecila')
  expect(Name.parse('al\u200Bice\u0007')).toBe('alice')
})

test('a name of which nothing is seen is none', () => {
  for (const nothing of ['\u200B\u200B', '\u2066\u2069', '\u0000', '  \uFEFF '])
    expect(Name.safeParse(nothing).error?.issues[0]?.message).toBe('is missing')
})

test('a tower of accents is cut, and the letters of the world stay', () => {
  expect(Name.parse(`a${'\u0301'.repeat(100)}`)).toHaveLength(7)
  for (const name of ['Nguyễn Thị', 'فاطمه‌سادات', 'Ǻse', 'दीक्षा', '👩‍👩‍👧 Kim', 'נְקֻדּוֹת'])
    expect(Name.parse(name)).toBe(name)
})
