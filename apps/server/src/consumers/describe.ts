import { z } from 'zod'
import { Count, type Link } from './link.ts'

const Column = z.object({ name: z.string(), people: Count, numbers: Count })
const Common = z.object({ name: z.string(), value: z.string() })
const Brand = z.object({ category: z.string(), brand: z.string() })
const Days = z.object({ from: z.string().nullable(), to: z.string().nullable() })

/** What can be asked for: columns with the values that many share, categories with their brands, and the days between. */
export const Description = z.object({
  columns: z.array(z.object({ name: z.string(), numeric: z.boolean(), values: z.array(z.string()) })),
  categories: z.array(z.object({ name: z.string(), brands: z.array(z.string()) })),
  from: z.string().nullable(),
  to: z.string().nullable(),
})
export type Description = z.infer<typeof Description>

/** A value that fewer share could be somebody’s own, so it is not given out. */
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
    `select category, brand from monthly group by category, brand order by sum(amount) desc, category, brand limit ${mostBrands}`,
  )
  const days = await link.row(
    Days,
    'select min(date)::varchar "from", max(date)::varchar "to" from purchases',
  )
  const found: Description = {
    columns: columns.map(({ name, people, numbers }) => ({
      name,
      numeric: numbers * 2 > people,
      values: common.filter((one) => one.name === name).map(({ value }) => value),
    })),
    categories: [...new Set(brands.map(({ category }) => category))].map((name) => ({
      name,
      brands: brands.filter(({ category }) => category === name).map(({ brand }) => brand),
    })),
    ...days,
  }
  await link.run("delete from about where key = 'description'")
  await link.run({
    sql: "insert into about values ('description', $1)",
    parameters: [JSON.stringify(found)],
  })
}

const nothing: Description = { columns: [], categories: [], from: null, to: null }

export async function descriptionIn(link: Link): Promise<Description> {
  const [row] = await link.rows(
    z.object({ value: z.string() }),
    "select value from about where key = 'description'",
  )
  return row ? Description.parse(JSON.parse(row.value)) : nothing
}

/** All brands of a category; none where it is not known, or where there are more than are kept. */
export async function brandsIn(link: Link, category: string): Promise<readonly string[]> {
  const { categories } = await descriptionIn(link)
  if (categories.reduce((sum, { brands }) => sum + brands.length, 0) >= mostBrands) return []
  return categories.find(({ name }) => name === category)?.brands ?? []
}
