import { z } from 'zod'
import { Count, type Link } from './link.ts'

const No = z.object({ no: z.number() })
const holding = ['people', 'fields', 'purchases', 'monthly'] as const

/** The number of a person by her id. */
export async function personIn(link: Link, id: string): Promise<number | undefined> {
  const [row] = await link.rows(No, { sql: 'select no from people where id = $1', parameters: [id] })
  return row?.no
}

/** Deletes people with all that is theirs, and answers how many. Call it within a transaction. */
export async function forget(link: Link, nos: readonly number[]): Promise<number> {
  if (nos.length === 0) return 0
  await link.run('create or replace temp table leaving (no integer)')
  for (let at = 0; at < nos.length; at += 10_000)
    await link.run(
      `insert into leaving values ${nos
        .slice(at, at + 10_000)
        .map((no) => `(${no})`)
        .join(',')}`,
    )
  for (const table of holding) await link.run(`delete from ${table} where no in (select no from leaving)`)
  return nos.length
}

/** Deletes those who were erased and have come back, by a restored backup. */
export async function forgetErased(
  link: Link,
  hashes: readonly string[],
  hashOf: (column: string) => string,
): Promise<number> {
  if (hashes.length === 0) return 0
  const back = await link.rows(
    No,
    `select no from people where ${hashOf('id')} in (${hashes.map((hash) => `'${hash}'`).join(', ')})`,
  )
  return forget(
    link,
    back.map(({ no }) => no),
  )
}

/**
 * Deletes purchases from before a day, and people who have none left and were in no list since; answers how many rows
 * that were.
 */
export async function forgetOlder(link: Link, day: string): Promise<number> {
  const before = { parameters: [day] }
  const { old } = await link.row(z.object({ old: Count }), {
    sql: 'select count(*) as old from purchases where date < $1',
    ...before,
  })
  if (old > 0) {
    await link.run({ sql: 'delete from purchases where date < $1', ...before })
    await link.run({ sql: "delete from monthly where month <= date_trunc('month', $1::date)", ...before })
    await link.run({
      sql: `insert into monthly
        select no, category, brand, date_trunc('month', date)::date as month, count(*), sum(quantity), sum(amount)
        from purchases where date < date_trunc('month', $1::date) + interval 1 month
        group by no, category, brand, month`,
      ...before,
    })
  }
  const gone = await link.rows(No, {
    sql: 'select no from people where seen < $1 and no not in (select no from purchases)',
    ...before,
  })
  return (
    old +
    (await forget(
      link,
      gone.map(({ no }) => no),
    ))
  )
}

const Person = z.object({
  id: z.string(),
  type: z.string(),
  language: z.string().nullable(),
  consent: z.string().nullable(),
})
const Field = z.object({ name: z.string(), value: z.string() })
const Purchase = z.object({
  date: z.string(),
  category: z.string(),
  brand: z.string(),
  quantity: z.number(),
  amount: z.number(),
})
export type Whole = z.infer<typeof Person> & {
  fields: Record<string, string>
  purchases: z.infer<typeof Purchase>[]
}

/** Everything that is kept about one person. */
export async function wholePerson(link: Link, id: string): Promise<Whole | undefined> {
  const no = await personIn(link, id)
  if (no === undefined) return undefined
  const of = { parameters: [no] }
  const person = await link.row(Person, {
    sql: 'select id, type, language, consent from people where no = $1',
    ...of,
  })
  const fields = await link.rows(Field, {
    sql: 'select name, value from fields where no = $1 order by name',
    ...of,
  })
  const purchases = await link.rows(Purchase, {
    sql: 'select date::varchar date, category, brand, quantity, amount from purchases where no = $1 order by date',
    ...of,
  })
  return { ...person, fields: Object.fromEntries(fields.map(({ name, value }) => [name, value])), purchases }
}
