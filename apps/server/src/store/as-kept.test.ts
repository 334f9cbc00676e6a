import { expect, test } from 'vitest'
import { sumOfWords } from './worded.ts'

test('half a letter in what somebody said is no damage: it counts as the sign that is read in its place', () => {
  const sum = (text: string) => sumOfWords('answers', { id: 'a1', text, choice: null })
  expect(sum('half \ud83d and \0')).toBe(sum('half \ufffd and \ufffd'))
  expect(sum('whole \u{1f600}')).not.toBe(sum('whole \ufffd'))
})
