import { expect, test } from 'vitest'
import { spliceBetween } from '@parley/model/board/splice.ts'
import { moved, rebase } from './rebase.ts'

test('letters composed while bob wrote before and behind stay where they were meant', () => {
  expect(rebase('Launch line', 'Launch にほん line', 'The Launch line')).toBe('The Launch にほん line')
  expect(rebase('Launch line', 'A Launch line', 'Launch line!')).toBe('A Launch line!')
})

test('nothing typed, or nothing heard, changes nothing', () => {
  expect(rebase('a', 'a', 'ab')).toBe('ab')
  expect(rebase('a', 'ab', 'a')).toBe('ab')
})

test('the caret keeps its letter', () => {
  expect(moved(3, spliceBetween('Bay', 'The Bay'))).toBe(7)
  expect(moved(1, spliceBetween('Bay', 'Bay 2'))).toBe(1)
  expect(moved(3, spliceBetween('Bay', ''))).toBe(0)
})
