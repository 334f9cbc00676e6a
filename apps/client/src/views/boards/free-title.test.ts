import { expect, test } from 'vitest'
import { en } from '../../words/en.ts'
import { isolating } from '../../words/isolating.ts'
import { freeTitle, titledAnew } from './free-title.ts'

const { another } = en.boards.import
const file = { format: 'parley.plan', plan: { title: 'Spring', budget: 10 }, cards: [] }

test('alice imports a plan twice, and tells the two boards apart', () => {
  expect(freeTitle(file, ['Autumn'], another)).toBeUndefined()
  expect(freeTitle(file, ['Autumn', 'Spring'], another)).toBe('Spring (2)')
  expect(freeTitle(file, ['Spring', 'Spring (2)'], another)).toBe('Spring (3)')
})

test('a title written from the right is kept as it was typed, without the signs that a sentence puts around it', () => {
  const hebrew = { ...file, plan: { title: 'אביב' } }
  expect(freeTitle(hebrew, ['אביב'], isolating({ another }).another)).toBe('אביב (2)')
})

test('only the title is another one', () => {
  expect(titledAnew(file, 'Spring (2)')).toEqual({ ...file, plan: { title: 'Spring (2)', budget: 10 } })
  expect(file.plan.title).toBe('Spring')
})

test.each([[null], [[]], ['text'], [{ plan: 7 }], [{ plan: { title: 7 } }]])(
  'what is no plan file is left to be refused: %j',
  (odd) => {
    expect(freeTitle(odd, ['7'], another)).toBeUndefined()
  },
)
