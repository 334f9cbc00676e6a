import { sql } from 'kysely'
import { z } from 'zod'
import type { Predicate } from '@parley/model/consumers/predicate.ts'
import { base } from './base.ts'
import { thoseOf } from './compile.ts'
import { compiled } from './counts.ts'
import { Count, type Link } from './link.ts'

/** Whoever differs in fewer people from somebody asked about before is answered as that was. */
const apart = 10
/** As much as is kept of questions; a base of a million takes 125 KB for each. */
const mostBytes = 250_000_000

/** So much was asked today that no answer could be told apart safely any more. */
export class AskedEnough extends Error {}

type Asked = {
  /** Answers are held against those of the same kind: a count, or shares in a category. */
  kind: string
  predicate: Predicate
  today: string
}
/** How many are meant, and the answer to whoever was asked about before and is nearest to them. */
const Near = z.object({ people: Count, answer: z.string().nullable(), apart: Count.nullable() })

/**
 * An answer for somebody without the right to the data set. Who is meant is kept as bits over `no` together with what was
 * answered, and a question that means the same but for one to nine people gets the earlier answer: by no two of them
 * can it be told whether somebody in particular is meant. One question after the other.
 */
export async function guarded<T>(
  link: Link,
  { kind, predicate, today }: Asked,
  shape: z.ZodType<T>,
  work: (people: number) => Promise<T>,
): Promise<T> {
  const bits = await lengthOf(link, today)
  await link.run(
    compiled(sql`create or replace temp table meant as
      select coalesce(bitstring_agg(no, 1, ${sql.lit(bits)}), repeat('0', ${sql.lit(bits)})::bit) as who,
        count(*) as people from ${thoseOf(base, predicate)} as those`),
  )
  const near = await link.row(
    Near,
    compiled(sql`
      with apart as (
        select answer, turn, case when bit_length(asked.who) = ${bits} then bit_count(xor(asked.who, meant.who)) end as apart
        from asked, meant where kind = ${kind}),
      earlier as (select answer, apart from apart where apart < ${apart} order by apart, turn limit 1)
      select people, answer, apart from meant left join earlier on true`),
  )
  if (near.answer !== null && near.apart === 0) return shape.parse(JSON.parse(near.answer))
  const answer = near.answer === null ? await work(near.people) : shape.parse(JSON.parse(near.answer))
  await link.run(
    compiled(sql`insert into asked select (select coalesce(max(turn), 0) + 1 from asked), ${today}::date, ${kind}, who, ${JSON.stringify(answer)}
      from meant`),
  )
  return answer
}

/**
 * How many bits everybody takes: as many as numbers were ever given. It changes with an import alone, which empties `asked`;
 * whoever was asked about while one went on is of the base before it. Questions of other days are held against as well,
 * or whoever waits until tomorrow could tell one person; they go only where their room is needed.
 */
async function lengthOf(link: Link, today: string): Promise<number> {
  const { given, known, now } = await link.row(
    z.object({ given: Count, known: Count, now: Count }),
    compiled(sql`select greatest(1, coalesce((select max(value::integer) from about where key = 'given'), 0)) as given,
      (select count(*) from asked) as known, (select count(*) from asked where day = ${today}::date) as now`),
  )
  const tooMany = (questions: number) => questions * (given / 8) > mostBytes
  if (tooMany(now)) throw new AskedEnough()
  if (tooMany(known)) await link.run(compiled(sql`delete from asked where day < ${today}::date`))
  return given
}
