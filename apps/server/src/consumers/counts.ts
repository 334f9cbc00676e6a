import { sql, type RawBuilder } from 'kysely'
import { z } from 'zod'
import type { Predicate } from '@parley/model/consumers/predicate.ts'
import { base } from './base.ts'
import { thoseOf } from './compile.ts'
import { Count, type Link } from './link.ts'
import { sharesOf, type Shares } from './shares.ts'
import { spentByBrand } from './spending.ts'

/** What is a row is written by hand where the builder has no word for it; values stay parameters. */
export const compiled = (query: RawBuilder<unknown>) => query.compile(base)

/** How many people are meant. */
export async function countOf(link: Link, predicate: Predicate): Promise<number> {
  const count = base
    .selectFrom(thoseOf(base, predicate).as('those'))
    .select((eb) => eb.fn.countAll<number>().as('count'))
  return (await link.row(z.object({ count: Count }), count.compile())).count
}

/** How many are in the base. */
export async function everybodyIn(link: Link): Promise<number> {
  const counted = 'select count(*) as count from people'
  return (await link.row(z.object({ count: Count }), counted)).count
}

const BrandRow = z.object({ brand: z.string(), amount: z.number() })

export type Profile = {
  /** How many are meant. */
  count: number
  brandShares: Shares
  /** Median days between two purchases of the category; null where nobody bought twice. */
  cycleDays: number | null
  /** How many purchases after another that is the median of. */
  cycles: number
  /** Percent of everybody in the base. */
  coverage: number
}

/** Who is meant, as a segment’s card describes them: how many, what they buy in a category and how often. */
export async function profileOf(link: Link, predicate: Predicate, category: string): Promise<Profile> {
  const those = thoseOf(base, predicate)
  const count = await countOf(link, predicate)
  const brands = spentByBrand(base, { category })
    .select((eb) => ['spent.brand', eb.fn.sum<number>('spent.amount').as('amount')])
    .where('spent.no', 'in', those)
    .groupBy('spent.brand')
  const everybody = await everybodyIn(link)
  const shares = sharesOf(await link.rows(BrandRow, brands.compile()))
  const cycle = await cycleOf(link, predicate, category)
  const coverage = everybody === 0 ? 0 : Math.round((count / everybody) * 1_000) / 10
  return { count, brandShares: shares, ...cycle, coverage }
}

const Cycle = z.object({ days: z.number().nullable(), cycles: Count })

/** The median of all days that lie between two days on which one of them bought in the category. */
export async function cycleOf(
  link: Link,
  predicate: Predicate,
  category: string,
): Promise<Pick<Profile, 'cycleDays' | 'cycles'>> {
  const { days, cycles } = await link.row(
    Cycle,
    compiled(sql`
      with bought as (
        select distinct no, date from purchases where category = ${category} and no in ${thoseOf(base, predicate)}),
      gaps as (select date - lag(date) over (partition by no order by date) as gap from bought)
      select median(gap)::double as days, count(gap) as cycles from gaps`),
  )
  return { cycleDays: days, cycles }
}
