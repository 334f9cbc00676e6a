import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBase, type ABase } from './a-base.ts'
import { classesOf } from './classes.ts'
import { countOf, profileOf } from './counts.ts'
import { movesOf } from './moves.ts'
import { rfmOf } from './recency.ts'
import type { Link } from './link.ts'

let base: ABase
const look = <T>(work: (link: Link) => Promise<T>) => base.consumers.look('d1', work)

/** Anna is ours, ben is theirs, cleo takes both and a third, dora bought tea alone, emil nothing. */
beforeAll(async () => {
  base = openBase()
  await base.take('people', [
    'id,type,age',
    'anna,customer,30',
    'ben,customer,40',
    'cleo,customer,50',
    'dora,customer,60',
    'emil,prospect,70',
  ])
  await base.take('purchases', [
    'person,date,category,brand,quantity,amount',
    'anna,2026-01-10,coffee,Ours,1,10.10',
    'anna,2026-01-24,coffee,Ours,1,10.20',
    'anna,2026-02-07,coffee,Theirs,1,20.30',
    'ben,2026-01-31,coffee,Theirs,2,30',
    'ben,2026-02-28,coffee,Ours,1,10',
    'cleo,2026-01-01,coffee,Ours,1,10',
    'cleo,2026-02-10,coffee,Theirs,1,10',
    'cleo,2026-03-31,coffee,Third,1,10',
    'dora,2026-02-01,tea,Ours,1,10',
  ])
})
afterAll(() => base.close())

const coffee = { ownBrand: 'Ours', category: 'coffee', cut: 50 }

test('Anna, at the cut to the cent, is loyal; each class has its own brand network', async () => {
  expect(await look((link) => classesOf(link, coffee))).toEqual({
    loyal: 1,
    competitorLoyal: 1,
    swing: 1,
    newCategory: 2,
    brandShares: {
      loyal: { Ours: 50, Theirs: 50 },
      competitorLoyal: { Theirs: 75, Ours: 25 },
      swing: { Ours: 33.4, Theirs: 33.3, Third: 33.3 },
    },
  })
})

test('The classes are the people whom the four questions mean, whatever the window and the cut', async () => {
  for (const window of [
    {},
    { from: '2026-01-10', to: '2026-02-28' },
    { from: '2026-02-01' },
    { to: '2026-01-24' },
  ])
    for (const cut of [30, 50, 75, 100]) {
      const loyalty = { ...coffee, ...window, cut }
      const classes = await look((link) => classesOf(link, loyalty))
      const { loyal, competitorLoyal, swing, newCategory } = classes
      // Of a category with many brands the same comes of it by another way.
      expect(await look((link) => classesOf(link, loyalty, 1))).toEqual(classes)
      const asked = await look(async (link) => {
        const count = (is: 'loyal' | 'competitorLoyal' | 'swing' | 'newCategory') =>
          countOf(link, { block: 'purchaseHistory', loyalty, is })
        return [
          await count('loyal'),
          await count('competitorLoyal'),
          await count('swing'),
          await count('newCategory'),
        ]
      })
      expect([loyal, competitorLoyal, swing, newCategory]).toEqual(asked)
    }
})

test('A lower cut makes more of them loyal', async () => {
  expect(await look((link) => classesOf(link, { ...coffee, cut: 25 }))).toMatchObject({ loyal: 3, swing: 0 })
})

test('A segment is described as its card says it', async () => {
  const buyers = {
    block: 'purchaseHistory' as const,
    bought: { category: 'coffee' },
    measure: 'times' as const,
    least: 2,
  }
  expect(await look((link) => profileOf(link, buyers, 'coffee'))).toEqual({
    count: 3,
    brandShares: { Theirs: 54.5, Ours: 36.4, Third: 9.1 },
    // 14, 14, 28, 40 and 49 days.
    cycleDays: 28,
    cycles: 5,
    coverage: 60,
  })
  expect(await look((link) => profileOf(link, { any: [] }, 'coffee'))).toEqual({
    count: 0,
    brandShares: {},
    cycleDays: null,
    cycles: 0,
    coverage: 0,
  })
})

test('From January to February anna leaves us, ben comes, and nobody else’s main brand is lost', async () => {
  const windows = {
    before: { from: '2026-01-01', to: '2026-01-31' },
    after: { from: '2026-02-01', to: '2026-02-28' },
  }
  const { brands, moves } = await look((link) => movesOf(link, { category: 'coffee', ...windows }))
  expect(brands).toEqual(['Ours', 'Theirs'])
  expect(moves.toSorted((a, b) => String(a.from).localeCompare(String(b.from)))).toEqual([
    { from: 'Ours', to: 'Theirs', people: 2 },
    { from: 'Theirs', to: 'Ours', people: 1 },
  ])
})

test('Who bought last, most often and for most is scored highest', async () => {
  const { people, scores, bounds } = await look((link) => rfmOf(link, { asOf: '2026-03-31' }))
  expect(people).toBe(4)
  expect(scores.reduce((sum, { people }) => sum + people, 0)).toBe(4)
  expect(bounds.at(-1)).toEqual({ fifth: 4, days: 0, times: 3, amount: 40.6 })
  expect(await look((link) => rfmOf(link, { asOf: '2026-03-31', brand: 'Third' }))).toMatchObject({
    people: 1,
  })
})
