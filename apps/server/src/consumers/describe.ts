import { z } from 'zod'
import { Count, type Link } from './link.ts'

const Column = z.object({ name: z.string(), people: Count, numbers: Count })
const Common = z.object({ name: z.string(), value: z.string() })
const Brand = z.object({ category: z.string(), brand: z.string(), people: Count })
const Days = z.object({ from: z.string().nullable(), to: z.string().nullable() })

/** What can be asked for: columns with the values that many share, categories with their brands, and the days between. */
export const Description = z.object({
  columns: z.array(z.object({ name: z.string(), numeric: z.boolean(), values: z.array(z.string()) })),
  categories: z.array(z.object({ name: z.string(), brands: z.array(z.string()) })),
  from: z.string().nullable(),
  to: z.string().nullable(),
})
export type Description = z.infer<typeof Description>

const nothing: Description = { columns: [], categories: [], from: null, to: null }
// A file that was described in another way tells nothing until it is changed.
const Kept = z.object({ exact: Description, rough: Description }).catch({ exact: nothing, rough: nothing })

/** A value that fewer share could be somebody’s own, so it is not given out; nor a brand, nor a month, to whoever has no right. */
const shared = 10
const [mostValues, mostBrands] = [50, 300]

/** Looks at everything once, after it was changed, and keeps what it found. */
export async function describe(link: Link): Promise<void> {
  const columns = await link.rows(
    Column,
    'select name, count(*) people, count(number) numbers from fields group by name order by name',
  )
  const common = await link.rows(
    Common,
    `select name, value from fields group by name, value having count(*) >= ${shared}
     qualify row_number() over (partition by name order by count(*) desc, value) <= ${mostValues} order by name, value`,
  )
  const brands = await link.rows(
    Brand,
    `select category, brand, count(distinct no) people from monthly
     group by category, brand order by sum(amount) desc, category, brand limit ${mostBrands}`,
  )
  const days = await link.row(
    Days,
    'select min(date)::varchar "from", max(date)::varchar "to" from purchases',
  )
  const months = await link.row(
    Days,
    `select min(month)::varchar "from", last_day(max(month))::varchar "to" from
     (select month from monthly group by month having count(distinct no) >= ${shared})`,
  )
  const found = {
    columns: columns.map(({ name, people, numbers }) => ({
      name,
      numeric: numbers * 2 > people,
      values: common.filter((one) => one.name === name).map(({ value }) => value),
    })),
  }
  await keep(link, {
    exact: { ...found, categories: byCategory(brands), ...days },
    rough: { ...found, categories: byCategory(brands.filter(({ people }) => people >= shared)), ...months },
  })
}

const byCategory = (brands: readonly z.infer<typeof Brand>[]): Description['categories'] =>
  [...new Set(brands.map(({ category }) => category))].map((name) => ({
    name,
    brands: brands.filter(({ category }) => category === name).map(({ brand }) => brand),
  }))

async function keep(link: Link, kept: z.infer<typeof Kept>): Promise<void> {
  await link.run("delete from about where key = 'description'")
  await link.run({
    sql: "insert into about values ('description', $1)",
    parameters: [JSON.stringify(kept)],
  })
}

/** For somebody with the right, or without it: then of brands and months that ten people share. */
export async function descriptionIn(link: Link, hasRight: boolean): Promise<Description> {
  const [row] = await link.rows(
    z.object({ value: z.string() }),
    "select value from about where key = 'description'",
  )
  return row ? Kept.parse(JSON.parse(row.value))[hasRight ? 'exact' : 'rough'] : nothing
}

/** All brands of a category; none where it is not known, or where there are more than are kept. */
export async function brandsIn(link: Link, category: string): Promise<readonly string[]> {
  const { categories } = await descriptionIn(link, true)
  if (categories.reduce((sum, { brands }) => sum + brands.length, 0) >= mostBrands) return []
  return categories.find(({ name }) => name === category)?.brands ?? []
}
