import { sql } from 'kysely'
import { z } from 'zod'
import { compiled } from './counts.ts'
import { Count, type Link } from './link.ts'

export type Asked = { brand?: string | undefined; category?: string | undefined; asOf: string }
const Score = z.object({ recency: Count, frequency: Count, money: Count, people: Count })
const Bounds = z.object({ fifth: Count, days: Count, times: Count, amount: z.number() })

/** By score: the longest ago, the fewest times and the least money that still have it. */
export type Rfm = { people: number; scores: z.infer<typeof Score>[]; bounds: z.infer<typeof Bounds>[] }

/**
 * Recency, frequency and money of everybody who bought up to a day, each scored 1 to 5 by fifths of all buyers (Hughes):
 * 5 bought last, most often, for most. How many people have which three scores.
 */
export async function rfmOf(link: Link, { brand, category, asOf }: Asked): Promise<Rfm> {
  const ofBrand = brand === undefined ? sql`true` : sql`brand = ${brand}`
  const ofCategory = category === undefined ? sql`true` : sql`category = ${category}`
  await link.run(
    compiled(sql`create or replace temp table scored as
      with bought as (
        select no, ${asOf}::date - max(date) as days, count(*) as times, sum(amount) as amount
        from purchases where date <= ${asOf}::date and ${ofBrand} and ${ofCategory} group by no)
      select days, times, amount,
        ntile(5) over (order by days desc, no) as recency,
        ntile(5) over (order by times, no) as frequency,
        ntile(5) over (order by amount, no) as money from bought`),
  )
  const scores = await link.rows(
    Score,
    'select recency, frequency, money, count(*) as people from scored group by all order by all desc',
  )
  const bounds = await link.rows(
    Bounds,
    `select fifth, max(days) filter (recency = fifth) as days, min(times) filter (frequency = fifth) as times,
       min(amount) filter (money = fifth) as amount
     from scored, unnest(range(1, 6)) as fifths(fifth) group by fifth having count(*) filter (recency = fifth) > 0 order by fifth`,
  )
  await link.run('drop table scored')
  return { people: scores.reduce((sum, { people }) => sum + people, 0), scores, bounds }
}
