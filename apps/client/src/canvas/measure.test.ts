import { expect, test } from 'vitest'
import { linesOf } from './measure.ts'

// Without a surface to draw on, a letter of a fact is taken to be 6.9 px wide.
const letter = 6.9

test('words wrap where the line is full', () => {
  expect(linesOf('one two three', 'fact', 20 * letter, 9)).toBe(1)
  expect(linesOf('one two three', 'fact', 8 * letter, 9)).toBe(2)
  expect(linesOf('one two three', 'fact', 5 * letter, 9)).toBe(3)
})

test('a word longer than a line breaks inside', () => {
  expect(linesOf('Donaudampfschifffahrt', 'fact', 7 * letter, 9)).toBe(3)
})

test('a text is clamped', () => {
  expect(linesOf('a b c d e f', 'fact', letter, 3)).toBe(3)
})

test('scripts without spaces break between letters', () => {
  expect(linesOf('広告は会話になった', 'fact', 3 * letter, 9)).toBe(3)
})

test('nothing stands on one line', () => {
  expect(linesOf('', 'fact', 100, 3)).toBe(1)
})
