import { sql } from 'kysely'
import { z } from 'zod'
import type { Predicate } from '@parley/model/consumers/predicate.ts'
import { base } from './base.ts'
import { thoseOf } from './compile.ts'
import { compiled } from './counts.ts'
import { Count, type Link } from './link.ts'

/** Of questions by their place: how many each means, how many it keeps from those after it, how many two share. */
export type Overlaps<C> = { counts: C[]; alone: C[]; pairs: { a: number; b: number; count: C }[] }

const Row = z.object({ mask: Count, people: Count })

/** Goes through everybody once: in which of the questions she is, as bits, and how many are in the same ones. */
export async function overlapsOf(link: Link, predicates: readonly Predicate[]): Promise<Overlaps<number>> {
  const bits = predicates.map(
    (one, at) => sql`case when no in ${thoseOf(base, one)} then ${sql.lit(2 ** at)} else 0 end`,
  )
  const rows = await link.rows(
    Row,
    compiled(sql`select mask, count(*) as people
      from (select ${sql.join(bits, sql` + `)} as mask from people) as marked group by mask`),
  )
  const isIn = (mask: number, at: number) => Math.floor(mask / 2 ** at) % 2 === 1
  const count = (holds: (mask: number) => boolean) =>
    rows.reduce((sum, { mask, people }) => (holds(mask) ? sum + people : sum), 0)
  return {
    counts: predicates.map((_, at) => count((mask) => isIn(mask, at))),
    alone: predicates.map((_, at) => count((mask) => isIn(mask, at) && mask % 2 ** at === 0)),
    pairs: predicates.flatMap((_, b) =>
      predicates
        .slice(0, b)
        .map((_, a) => ({ a, b, count: count((mask) => isIn(mask, a) && isIn(mask, b)) })),
    ),
  }
}
