import { expect, test } from 'vitest'
import { en } from './en.ts'
import { formatsIn } from './format.ts'
import { sentences } from './sentences.fixture.ts'
import { readerOf } from './tongue.ts'

test('alice reads English and writes dates the American way', () => {
  const { tongue, locale } = readerOf('browser', ['en-US', 'de'])
  expect(tongue).toBe('en')
  expect(formatsIn(locale).date('2026-09-01')).toBe('September 1')
})

test('bob’s first language has no catalogue, so he gets the next one he reads', () => {
  expect(readerOf('browser', ['is', 'de-AT'])).toMatchObject({ tongue: 'de', locale: 'de-AT' })
})

test('whose languages have none gets English, with the dates of where she is', () => {
  expect(readerOf('browser', ['fo', 'nn-NO'])).toMatchObject({ tongue: 'en', locale: 'en-NO' })
  expect(readerOf('browser', ['fo'])).toMatchObject({ tongue: 'en', locale: 'en-GB' })
})

test('what she chose on this device counts before what her browser wishes', () => {
  expect(readerOf('de', ['en-GB'])).toMatchObject({ tongue: 'de', locale: 'de-GB' })
  expect(readerOf('de', ['en-GB', 'de-CH'])).toMatchObject({ locale: 'de-CH' })
  expect(readerOf('en', ['de-DE'])).toMatchObject({ tongue: 'en', locale: 'en-DE' })
})

test('one and many are told apart', () => {
  expect(en.boards.counts.error(1)).toBe('1 error')
  expect(en.boards.counts.error(1200)).toBe('1,200 errors')
  expect(en.boards.holds(1, 2)).toBe('1 card, 2 links')
})

test('the voice: no exclamation mark, no please, no oops, nothing invalid', () => {
  const loud = sentences(en).filter(([, says]) => /\p{L}!|\bplease\b|\boops\b|\binvalid\b/iu.test(says))
  expect(loud).toEqual([])
})

test('no rule is named after the papers it was taken from', async () => {
  const { rules } = await import('@parley/model/rules/index.ts')
  expect(rules.filter(({ source }) => /\(\d{3}\)/u.test(source))).toEqual([])
})

test('a language that a system wrote with more behind it is understood, and one that is none passed over', () => {
  expect(readerOf('browser', ['en-US@posix']).locale).toBe('en-US')
  expect(readerOf('browser', ['not a language', 'en-IE']).locale).toBe('en-IE')
})

test('a snapshot that was called by its day says that day once', () => {
  expect(en.review.snapshot('For approval, 26 November', 'Alice', '26 November', '15:10')).toBe(
    'For approval, 26 November, 15:10, by Alice',
  )
  expect(en.review.snapshot('For the lead', 'Alice', '26 November', '15:10')).toBe(
    'For the lead, by Alice, 26 November 15:10',
  )
})
