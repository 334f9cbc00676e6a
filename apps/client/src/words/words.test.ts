import { expect, test } from 'vitest'
import { en } from './en.ts'
import { languageFor } from './words.ts'

test('alice reads English and writes dates the American way', () => {
  const { words, formats } = languageFor(['en-US', 'de'])
  expect(words.boards.title).toBe('Boards')
  expect(formats.date('2026-09-01')).toBe('September 1')
})

test('bob’s language has no catalogue yet, so he gets the next one he reads', () => {
  expect(languageFor(['is', 'en-GB']).formats.locale).toBe('en-GB')
})

test('whose languages have none gets English', () => {
  expect(languageFor(['is', 'fo']).words).toBe(en)
})

test('one and many are told apart', () => {
  expect(en.boards.counts.error(1)).toBe('1 error')
  expect(en.boards.counts.error(1200)).toBe('1,200 errors')
  expect(en.boards.holds(1, 2)).toBe('1 card, 2 links')
})

/** Every sentence there is; one with arguments as it is written in the source. */
function sentences(part: unknown, path = 'en'): [path: string, says: string][] {
  if (typeof part === 'string' || typeof part === 'function') return [[path, String(part)]]
  if (typeof part !== 'object' || part === null) return []
  return Object.entries(part).flatMap(([key, inner]) => sentences(inner, `${path}.${key}`))
}

test('the voice: no exclamation mark, no please, no oops, nothing invalid', () => {
  const loud = sentences(en).filter(([, says]) => /\p{L}!|\bplease\b|\boops\b|\binvalid\b/iu.test(says))
  expect(loud).toEqual([])
})

test('no rule is named after the papers it was taken from', async () => {
  const { rules } = await import('@parley/model/rules/index.ts')
  expect(rules.filter(({ source }) => /\(\d{3}\)/u.test(source))).toEqual([])
})

test('a language that a system wrote with more behind it is understood, and one that is none passed over', () => {
  expect(languageFor(['en-US@posix']).formats.locale).toBe('en-US')
  expect(languageFor(['not a language', 'en-IE']).formats.locale).toBe('en-IE')
})
