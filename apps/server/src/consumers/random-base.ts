import fc from 'fast-check'
import type { Predicate } from '@parley/model/consumers/predicate.ts'
import type { PlainBase } from './plain-evaluator.ts'

// Few values of each kind, so that questions meet them; some stand on the bounds that are asked for.
const category = fc.constantFrom('coffee', 'tea')
const brand = fc.constantFrom('Ours', 'Theirs', 'Third')
const day = fc.constantFrom(
  '2025-12-31',
  '2026-01-01',
  '2026-01-15',
  '2026-01-31',
  '2026-02-01',
  '2026-02-28',
  '2026-03-05',
)
const cents = fc.constantFrom(0, 10, 20, 30, 333, 1010, 1020, 2030)

const aPerson = fc.record({
  type: fc.constantFrom('customer', 'prospect', 'Prospect'),
  language: fc.constantFrom('de', 'en'),
  consent: fc.constantFrom('yes', 'no'),
  fields: fc.dictionary(fc.constantFrom('age', 'city'), fc.constantFrom('30', '45.5', 'Linz', "O'Hara"), {
    maxKeys: 2,
  }),
})
const aPurchase = fc.record({
  who: fc.nat(9),
  date: day,
  category,
  brand,
  quantity: fc.integer({ min: 1, max: 4 }),
  cents,
})

/** A base of a few people. */
export const aBase: fc.Arbitrary<PlainBase> = fc
  .tuple(fc.array(aPerson, { minLength: 1, maxLength: 8 }), fc.array(aPurchase, { maxLength: 40 }))
  .map(([people, purchases]) => ({
    people: people.map((person, at) => ({ no: at + 1, ...person })),
    purchases: purchases.map(({ who, ...rest }) => ({ no: (who % people.length) + 1, ...rest })),
  }))

const block = fc.constant('purchaseHistory' as const)
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined })
const window = { from: maybe(day), to: maybe(day) }
const boundsOf = (value: fc.Arbitrary<number>) =>
  fc.oneof(fc.record({ least: value }), fc.record({ most: value }), fc.record({ least: value, most: value }))

const bought = fc
  .tuple(
    fc.record({ block, bought: fc.record({ ...window, category: maybe(category), brand: maybe(brand) }) }),
    fc.oneof(
      fc.tuple(fc.constant('times' as const), boundsOf(fc.constantFrom(0, 1, 2.5, 3, -1))),
      fc.tuple(fc.constant('quantity' as const), boundsOf(fc.constantFrom(0, 2, 5))),
      fc.tuple(fc.constant('amount' as const), boundsOf(fc.constantFrom(0, 0.3, 20.3, 40.6))),
    ),
  )
  .map(([what, [measure, bounds]]) => ({ ...what, measure, ...bounds }))
const percent = fc.constantFrom(0, 33.3, 50, 66.7, 100)
const share = fc
  .tuple(
    fc.record({ block, share: fc.record({ ...window, category, brand }) }),
    fc.oneof(boundsOf(percent), fc.record({ below: percent })),
  )
  .map(([what, bounds]) => ({ ...what, ...bounds }))
const loyalty = fc.record({
  block,
  loyalty: fc.record({ ...window, category, ownBrand: brand, cut: fc.constantFrom(33.3, 50, 66.7, 100) }),
  is: fc.constantFrom('loyal' as const, 'competitorLoyal' as const, 'swing' as const, 'newCategory' as const),
})
const last = fc
  .tuple(
    fc.record({ block, last: fc.record({ asOf: day, category: maybe(category), brand: maybe(brand) }) }),
    boundsOf(fc.constantFrom(0, 1, 15, 30.5, 1e9, -3)),
  )
  .map(([what, bounds]) => ({ ...what, ...bounds }))
const field = fc.constantFrom('type', 'language', 'consent', 'age', 'city', 'shoe')
const said = fc.record({
  field,
  is: fc.array(fc.constantFrom('prospect', 'CUSTOMER', 'de', 'yes', 'linz', '30', "o'hara"), {
    minLength: 1,
    maxLength: 3,
  }),
})
const measured = fc
  .tuple(fc.constantFrom('age', 'city'), boundsOf(fc.constantFrom(0, 30, 45.5)))
  .map(([field, bounds]) => ({ field, ...bounds }))

/** A question of a few levels. */
export const aPredicate = fc.letrec<{ one: Predicate }>((tie) => ({
  one: fc.oneof(
    { maxDepth: 3 },
    fc.oneof(bought, share, loyalty, last, said, measured),
    fc.array(tie('one'), { maxLength: 3 }).map((all) => ({ all })),
    fc.array(tie('one'), { maxLength: 3 }).map((some) => ({ any: some })),
    tie('one').map((not) => ({ not })),
  ),
})).one
