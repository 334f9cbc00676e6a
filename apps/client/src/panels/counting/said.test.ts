import { expect, test } from 'vitest'
import type { Predicate } from '@parley/model/consumers/predicate.ts'
import { en } from '../../words/en.ts'
import { formatsIn } from '../../words/format.ts'
import { saidOf } from './said.ts'

const english = { words: en, formats: formatsIn('en-GB') }
const block = 'purchaseHistory'
const coffee = { category: 'coffee', brand: 'Brimberg' }

test.each<[Predicate, string]>([
  [{ all: [] }, 'everybody'],
  [
    {
      all: [
        { block, bought: { ...coffee, from: '2026-01-01', to: '2026-06-30' }, measure: 'times', least: 3 },
        { field: 'age', least: 30, most: 45 },
      ],
    },
    'bought Brimberg in coffee at least 3 times from 1 Jan 2026 to 30 Jun 2026 and age is 30 to 45',
  ],
  [
    { block, share: coffee, least: 20, below: 50 },
    'Brimberg gets at least 20% and less than 50% of their spending in coffee',
  ],
  [
    {
      any: [
        { not: { field: 'type', is: ['prospect'] } },
        {
          all: [
            { field: 'city', is: ['Molde', 'Skien'] },
            { field: 'age', most: 30 },
          ],
        },
      ],
    },
    'not (customer or prospect is prospect), or (city is Molde or Skien and age is at most 30)',
  ],
  [
    { block, loyalty: { category: 'coffee', ownBrand: 'Brimberg', cut: 50 }, is: 'competitorLoyal' },
    'another brand than Brimberg gets 50% or more of their spending in coffee',
  ],
  [
    { block, last: { asOf: '2026-11-26' }, most: 90 },
    'bought anything last at most 90 days before 26 Nov 2026',
  ],
])('%j is read as a sentence', (predicate, sentence) => {
  expect(saidOf(predicate, english)).toBe(sentence)
})
