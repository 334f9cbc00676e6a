import { expect, test } from 'vitest'
import { en } from './en.ts'
import { pseudo, strange } from './pseudo.ts'

test('a sentence is a third longer, and stands in brackets that show where it would be cut', () => {
  const long = strange('Nothing stands in the way.')
  expect(long).toMatch(/^⟦Ñöťħ?.*⟧$/u)
  expect(long.length).toBeGreaterThan('Nothing stands in the way.'.length * 1.3)
})

test('sentences with numbers and names in them are strange as well, and what is no sentence stays', () => {
  const words = pseudo(en)
  expect(words.boards.counts.error(3)).toMatch(/^⟦3 éřřöřš ~~~~⟧$/u)
  expect(words.inbox.many).toBe('99+')
  expect(words.board.begin.steps).toHaveLength(en.board.begin.steps.length)
})
