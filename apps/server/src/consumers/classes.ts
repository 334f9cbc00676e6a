import { z } from 'zod'
import { base } from './base.ts'
import { classedByBrands, type Loyalty } from './classed.ts'
import { everybodyIn } from './counts.ts'
import { brandsIn } from './describe.ts'
import { Count, type Link } from './link.ts'
import { sharesOf, type Shares } from './shares.ts'
import { leads, leadsElsewhere, someAmount, spentByBrand } from './spending.ts'

type Class = 'loyal' | 'competitorLoyal' | 'swing'
export type Classes = Record<Class | 'newCategory', number> & { brandShares: Record<Class, Shares> }

const Row = z.object({
  class: z.enum(['loyal', 'competitorLoyal', 'swing']),
  brand: z.string(),
  amount: z.number(),
  people: Count,
})

/** With more brands than this a row for each that a person bought is cheaper than a sum for each there is. */
const mostBrands = 16

/**
 * The four classes by share of category requirements: to whom at least `cut` percent of a person’s spending in the
 * category goes, our brand first; and what part of each class’s spending each brand gets, in percent. Schultz’s loyal,
 * competitor-loyal and swing users; who spent nothing there is new to the category.
 */
export async function classesOf(link: Link, loyalty: Loyalty, most = mostBrands): Promise<Classes> {
  const brands = await brandsIn(link, loyalty.category)
  const few = brands.length > 0 && brands.length <= most
  const rows = await (few ? classedByBrands(link, loyalty, brands) : classedByRows(link, loyalty))
  const of = (name: Class) => rows.find((row) => row.class === name) ?? { people: 0, spent: [] }
  const [loyal, competitorLoyal, swing] = [of('loyal'), of('competitorLoyal'), of('swing')]
  const bought = loyal.people + competitorLoyal.people + swing.people
  return {
    loyal: loyal.people,
    competitorLoyal: competitorLoyal.people,
    swing: swing.people,
    newCategory: (await everybodyIn(link)) - bought,
    brandShares: {
      loyal: sharesOf(loyal.spent),
      competitorLoyal: sharesOf(competitorLoyal.spent),
      swing: sharesOf(swing.spent),
    },
  }
}

async function classedByRows(link: Link, loyalty: Loyalty) {
  const rows = await link.rows(Row, byClassAndBrand(loyalty).compile())
  return Row.shape.class.options.map((name) => {
    const spent = rows.filter((row) => row.class === name)
    return { class: name, people: spent.reduce((sum, { people }) => sum + people, 0), spent }
  })
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
