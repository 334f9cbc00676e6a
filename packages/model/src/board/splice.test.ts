import { expect, test } from 'vitest'
import { spliceBetween } from './splice.ts'

const apply = (text: string, next: string) => {
  const splice = spliceBetween(text, next)
  return splice ? text.slice(0, splice.at) + splice.added + text.slice(splice.at + splice.removed) : text
}

test.each([
  ['', 'a'],
  ['a', ''],
  ['abc', 'abXc'],
  ['aaa', 'aa'],
  ['😀😀', '😀'],
  ['😀', '😁'],
  ['x😀y', 'x😁y'],
  ['Straße', 'Strasse'],
])('%s becomes %s', (before, after) => expect(apply(before, after)).toBe(after))

test('a pair of surrogates is never cut', () => {
  const splice = spliceBetween('a😀', 'a😁')
  expect(splice).toEqual({ at: 1, removed: 2, added: '😁' })
})

test('typing one letter is a splice of one letter', () => {
  expect(spliceBetween('Regulars', 'Regular s')).toEqual({ at: 7, removed: 0, added: ' ' })
})
