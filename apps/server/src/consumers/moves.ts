import { sql } from 'kysely'
import { z } from 'zod'
import { base } from './base.ts'
import { compiled } from './counts.ts'
import { Count, type Link } from './link.ts'
import { spentByBrand } from './spending.ts'

/** A window with both its ends, both days included. */
export type Days = { from: string; to: string }
/** Of a matrix: people whose main brand was `from` and is `to`. Null is nothing bought, '' any brand that has no row. */
export type Move = { from: string | null; to: string | null; people: number }

const Row = z.object({ from: z.string().nullable(), to: z.string().nullable(), people: Count })
const mostBrands = 12

/**
 * The switching matrix of two windows: where people’s main brand, the one with most of their spending in the category,
 * went. Divided by its row it is the share of a brand’s buyers that moved.
 */
export async function movesOf(
  link: Link,
  { category, before, after }: { category: string; before: Days; after: Days },
): Promise<{ brands: string[]; moves: Move[] }> {
  const rows = await link.rows(
    Row,
    compiled(sql`
      with earlier as (${mainBrands(category, before)}), later as (${mainBrands(category, after)})
      select earlier.brand as "from", later.brand as "to", count(*) as people
      from earlier full outer join later using (no) group by earlier.brand, later.brand`),
  )
  const sizes = new Map<string, number>()
  for (const { from, to, people } of rows)
    for (const brand of [from, to]) if (brand !== null) sizes.set(brand, (sizes.get(brand) ?? 0) + people)
  const brands = [...sizes]
    .toSorted(([a, many], [b, more]) => more - many || a.localeCompare(b))
    .slice(0, mostBrands)
    .map(([brand]) => brand)
  return { brands, moves: folded(rows, new Set(brands)) }
}

/** Of brands that are as large as one another the first by name is the main one. */
const mainBrands = (category: string, window: Days) => {
  const spent = spentByBrand(base, { category, ...window })
    .select(['spent.no', 'spent.brand', 'spent.amount'])
    .where('spent.amount', '>', 0)
  return sql`select no, arg_min(brand, {'less': -amount, 'name': brand}) as brand from ${spent} as spent group by no`
}

function folded(rows: readonly Move[], brands: ReadonlySet<string>): Move[] {
  const named = (brand: string | null) => (brand === null || brands.has(brand) ? brand : '')
  const sums = new Map<string, Move>()
  for (const { from, to, people } of rows) {
    const move = { from: named(from), to: named(to), people }
    const key = JSON.stringify([move.from, move.to])
    const known = sums.get(key)
    if (known) known.people += people
    else sums.set(key, move)
  }
  return [...sums.values()]
}
