import { z } from 'zod'
import { base } from './base.ts'
import { everybodyIn } from './counts.ts'
import { Count, type Link } from './link.ts'
import { sharesOf, type Shares } from './shares.ts'
import { leads, leadsElsewhere, someAmount, spentByBrand } from './spending.ts'

export type Loyalty = {
  ownBrand: string
  category: string
  from?: string | undefined
  to?: string | undefined
  /** Percent. */
  cut: number
}
type Class = 'loyal' | 'competitorLoyal' | 'swing'
export type Classes = Record<Class | 'newCategory', number> & { brandShares: Record<Class, Shares> }

const Row = z.object({
  class: z.enum(['loyal', 'competitorLoyal', 'swing']),
  brand: z.string(),
  amount: z.number(),
  people: Count,
})

/**
 * The four classes by share of category requirements: to whom at least `cut` percent of a person’s spending in the
 * category goes, our brand first; and what part of each class’s spending each brand gets, in percent. Schultz’s loyal,
 * competitor-loyal and swing users; who spent nothing there is new to the category.
 */
export async function classesOf(link: Link, loyalty: Loyalty): Promise<Classes> {
  const rows = await link.rows(Row, byClassAndBrand(loyalty).compile())
  const of = (name: Class) => rows.filter((row) => row.class === name)
  const count = (name: Class) => of(name).reduce((sum, { people }) => sum + people, 0)
  const [loyal, competitorLoyal, swing] = [count('loyal'), count('competitorLoyal'), count('swing')]
  return {
    loyal,
    competitorLoyal,
    swing,
    newCategory: (await everybodyIn(link)) - loyal - competitorLoyal - swing,
    brandShares: {
      loyal: sharesOf(of('loyal')),
      competitorLoyal: sharesOf(of('competitorLoyal')),
      swing: sharesOf(of('swing')),
    },
  }
}

/** What each class spent for each brand. A person is counted once, at the first of her brands. */
const byClassAndBrand = (loyalty: Loyalty) =>
  base
    .with('spent', () => spentByBrand(base, loyalty).select(['spent.no', 'spent.brand', 'spent.amount']))
    .with('classed', (db) =>
      db
        .selectFrom('spent')
        .select((eb) => [
          'spent.no',
          eb.fn.min('spent.brand').as('first'),
          eb
            .case()
            .when(leads(eb, loyalty.ownBrand, loyalty.cut))
            .then('loyal')
            .when(leadsElsewhere(eb, loyalty.ownBrand, loyalty.cut))
            .then('competitorLoyal')
            .else('swing')
            .end()
            .as('class'),
        ])
        .groupBy('spent.no')
        .having(someAmount),
    )
    .selectFrom('classed')
    .innerJoin('spent', 'spent.no', 'classed.no')
    .select((eb) => [
      'classed.class',
      'spent.brand',
      eb.fn.sum<number>('spent.amount').as('amount'),
      eb.fn
        .sum<number>(eb.case().whenRef('spent.brand', '=', 'classed.first').then(1).else(0).end())
        .as('people'),
    ])
    .groupBy(['classed.class', 'spent.brand'])
