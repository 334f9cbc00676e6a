import { afterEach, describe, expect, test } from 'vitest'
import { german } from './de/index.ts'
import { isolated } from './isolated.ts'
import { say, speak } from './tongue.ts'

afterEach(() => speak())

describe('a value in a sentence', () => {
  test.each(['Regulars', '„Größe“ – 5 €', '東京 👩‍👩‍👧', 'दीक्षा', 'a\u200Db\u2028c', ''])(
    'that turns nothing is the very same: %j',
    (value) => expect(isolated(value)).toBe(value),
  )

  test.each([
    ['Hebrew', 'שלום', 'שלום'],
    ['Arabic among others', 'Radio راديو', 'Radio راديو'],
    ['a script beyond the first plane', '𞤀𞤣', '𞤀𞤣'],
    ['an override that never ends', 'a\u202Egpj', 'agpj'],
    ['an isolate that never ends', '\u2067a\u2066b', 'ab'],
    ['ends without a beginning', 'a\u2069\u202Cb', 'ab'],
    ['what is closed stays', '\u2067a\u202Ab\u202C\u2069', '\u2067a\u202Ab\u202C\u2069'],
    ['an end reaches out of no isolate', '\u202Ea\u2068b\u202C\u2069', 'a\u2068b\u2069'],
    ['an override within an isolate', '\u2068a\u202Eb\u2069c', '\u2068ab\u2069c'],
  ])('stands apart, and what it leaves open is not shown: %s', (_, value, shown) => {
    expect(isolated(value)).toBe(`\u2068${shown}\u2069`)
    expect(isolated(isolated(value))).toBe(`\u2068${isolated(value)}\u2069`)
  })
})

test('a title cannot mirror the sentence of a finding, in English or in German', () => {
  const title = '\u202Eoidar'
  const all = () => say`${title} asked for ${3}.`
  expect(all()).toBe('\u2068oidar\u2069 asked for 3.')
  speak({ ...german, of: (text) => (text === '{0} asked for {1}.' ? '{1} will {0}.' : german.of(text)) })
  expect(all()).toBe('3 will \u2068oidar\u2069.')
})
