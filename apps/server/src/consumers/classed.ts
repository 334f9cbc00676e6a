import { sql, type RawBuilder } from 'kysely'
import { z } from 'zod'
import { base } from './base.ts'
import { slack } from './bounds.ts'
import { compiled } from './counts.ts'
import { Count, type Link } from './link.ts'
import { spent } from './spending.ts'

export type Loyalty = {
  ownBrand: string
  category: string
  from?: string | undefined
  to?: string | undefined
  /** Percent. */
  cut: number
}

const Row = z.object({
  class: z.enum(['loyal', 'competitorLoyal', 'swing']),
  people: Count,
  amounts: z.array(z.number()),
})

/**
 * The classes where all brands of the category are known: one row a person with a sum for each of them, so that nothing
 * has to be joined. Answers as many rows as there are classes.
 */
export async function classedByBrands(link: Link, loyalty: Loyalty, brands: readonly string[]) {
  const rows = spent(base, loyalty).select(['spent.no', 'spent.brand', 'spent.amount'])
  const column = (brand: string) => sql.ref(`b${brands.indexOf(brand)}`)
  const sums = brands.map((brand) => {
    const own = sql`sum(case when brand = ${brand} then amount else 0 end)`
    return sql`${own} as ${column(brand)}`
  })
  const others = brands.filter((brand) => brand !== loyalty.ownBrand).map(column)
  const own = others.length === brands.length ? sql`0` : column(loyalty.ownBrand)
  const largest = others.length === 0 ? sql`0` : sql`greatest(${sql.join(others)})`
  const cut = sql`total * ${loyalty.cut - slack.percent}::double`
  const leads = (amount: RawBuilder<unknown>) => sql`${amount} * 100 >= ${cut}`
  // The whole is added up from the brands, of which none is missing: a sum more for everybody takes a sixth longer.
  const found = await link.rows(
    Row,
    compiled(sql`
      with sums as (select no, ${sql.join(sums)} from ${rows} as spent group by no),
        each as (select *, ${sql.join(brands.map(column), sql` + `)} as total from sums)
      select case when ${leads(own)} then 'loyal' when ${leads(largest)} then 'competitorLoyal' else 'swing' end as class,
        count(*) as people, [${sql.join(brands.map((brand) => sql`sum(${column(brand)})`))}] as amounts
      from each where total > ${slack.amount}::double group by class`),
  )
  return found.map(({ amounts, ...row }) => ({
    ...row,
    spent: brands.map((brand, at) => ({ brand, amount: amounts[at] ?? 0 })),
  }))
}
