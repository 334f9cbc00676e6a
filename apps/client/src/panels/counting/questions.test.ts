import { expect, test } from 'vitest'
import { Question } from '@parley/model/consumers/predicate.ts'
import { askDeed, askField, deeds, type Base } from './questions.ts'

const base: Base = {
  columns: [
    { name: 'age', numeric: true, values: ['31', '9', '100'] },
    { name: 'city', numeric: false, values: ['Bergen', 'Molde'] },
  ],
  categories: [
    { name: 'coffee', brands: ['Halden', 'Brimberg'] },
    { name: 'tea', brands: ['Kvist'] },
  ],
  from: '2024-11-27',
  to: '2026-11-26',
  ownBrand: 'brimberg',
}

test('Every question about what they did can be answered at once, about our brand in the last year', () => {
  for (const deed of deeds) expect(Question.safeParse(askDeed(deed, base)).success, deed).toBe(true)
  expect(askDeed('share', base)).toEqual({
    block: 'purchaseHistory',
    share: { category: 'coffee', brand: 'Brimberg', from: '2025-11-27', to: '2026-11-26' },
    least: 50,
  })
})

test('Whoever asks otherwise about the same thing keeps category, brand and days', () => {
  const tea = { category: 'tea', brand: 'Kvist', from: '2026-01-01', to: undefined }
  const often: Question = { block: 'purchaseHistory', bought: tea, measure: 'times', least: 3 }
  expect(askDeed('share', base, often)).toMatchObject({ share: tea })
  expect(askDeed('loyalty', base, askDeed('share', base, often))).toMatchObject({
    loyalty: { category: 'tea', ownBrand: 'Kvist', from: '2026-01-01' },
  })
})

test('A column of numbers is asked for from its smallest on, one of words for the first that many share', () => {
  expect(askField('age', base)).toEqual({ field: 'age', least: 9 })
  expect(askField('city', base)).toEqual({ field: 'city', is: ['Bergen'] })
  expect(askField('type', base)).toEqual({ field: 'type', is: ['customer'] })
})
