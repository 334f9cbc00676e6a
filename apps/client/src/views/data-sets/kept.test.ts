import { expect, test } from 'vitest'
import { changesOf, isRetention, missingOf } from './kept.ts'

test.each([
  ['', true],
  ['1', true],
  ['36500', true],
  ['0', false],
  ['1.5', false],
  ['a year', false],
  ['40000', false],
])('“%s” days: %s', (typed, right) => {
  expect(isRetention(typed)).toBe(right)
})

test('A field that was emptied says that nobody knows', () => {
  const typed = { title: ' Club ', client: '', lawfulBasis: ' ', purpose: 'To plan', retention: '730' }
  expect(changesOf(typed)).toEqual({
    title: 'Club',
    client: null,
    lawfulBasis: null,
    purpose: 'To plan',
    retention: 730,
  })
})

test('What must be said before anything is taken out is named', () => {
  expect(missingOf({ lawfulBasis: null, purpose: 'To plan', retention: null })).toEqual([
    'basis',
    'retention',
  ])
  expect(missingOf({ lawfulBasis: 'Consent', purpose: 'To plan', retention: 730 })).toEqual([])
})
