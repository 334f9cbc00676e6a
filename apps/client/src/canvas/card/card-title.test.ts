import { expect, test } from 'vitest'
import { caretAfter } from './CardTitle.tsx'

test('a caret stays beside its letters when a colleague writes in the same title', () => {
  expect(caretAfter(7, 'Rotators', 'The Rotators')).toBe(11)
  expect(caretAfter(3, 'Rotators', 'Rotators, priority 1')).toBe(3)
  expect(caretAfter(8, 'Rotators', 'Rot')).toBe(3)
  expect(caretAfter(5, 'same', 'same')).toBe(5)
})
