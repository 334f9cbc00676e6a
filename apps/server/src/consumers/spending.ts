import type { Expression, ExpressionBuilder, Kysely, SqlBool } from 'kysely'
import type { Base } from './base.ts'
import { slack } from './bounds.ts'
import { partsOf, type Window } from './windows.ts'

type What = Window & { category?: string | undefined; brand?: string | undefined }
type Spent = { no: number; brand: string; times: number; quantity: number; amount: number }
type Sums = ExpressionBuilder<{ spent: Pick<Spent, 'no' | 'brand' | 'amount'> }, 'spent'>

/**
 * What was bought of a category or brand in a window, under the name `spent`: whole months from the sums that are kept
 * of them, the free days at the ends from the purchases.
 */
export function spent(db: Kysely<Base>, what: What) {
  const { months, days } = partsOf(what)
  const [first, ...rest] = [
    ...(months ? [ofMonths(db, what, months)] : []),
    ...days.map((window) => ofDays(db, what, window)),
  ]
  const none = ofDays(db, what, what)
  const all = rest.reduce((union, one) => union.unionAll(one), first ?? none)
  return db.selectFrom(all.as('spent'))
}

function ofMonths(db: Kysely<Base>, { category, brand }: What, { from, to }: Window) {
  let rows = db.selectFrom('monthly').select(['no', 'brand', 'times', 'quantity', 'amount'])
  if (category !== undefined) rows = rows.where('category', '=', category)
  if (brand !== undefined) rows = rows.where('brand', '=', brand)
  if (from !== undefined) rows = rows.where('month', '>=', from)
  if (to !== undefined) rows = rows.where('month', '<=', to)
  return rows
}

function ofDays(db: Kysely<Base>, { category, brand }: What, { from, to }: Window) {
  let rows = db
    .selectFrom('purchases')
    .select((eb) => ['no', 'brand', eb.lit<number>(1).as('times'), 'quantity', 'amount'])
  if (category !== undefined) rows = rows.where('category', '=', category)
  if (brand !== undefined) rows = rows.where('brand', '=', brand)
  if (from !== undefined) rows = rows.where('date', '>=', from)
  if (to !== undefined) rows = rows.where('date', '<=', to)
  return rows
}

/** One sum for each brand that a person bought. */
export const spentByBrand = (db: Kysely<Base>, what: What) =>
  db.selectFrom(
    spent(db, what)
      .select((eb) => ['no', 'brand', eb.fn.sum<number>('amount').as('amount')])
      .groupBy(['no', 'brand'])
      .as('spent'),
  )

/** Of one person’s rows: what went to a brand. */
export const amountOf = (eb: Sums, brand: string): Expression<number> =>
  eb.fn.sum<number>(eb.case().when('brand', '=', brand).then(eb.ref('amount')).else(eb.lit(0)).end())

/** Whoever had it for nothing has spent nothing. */
export const someAmount = (eb: Sums): Expression<SqlBool> => eb(eb.fn.sum('amount'), '>', slack.amount)

/** A brand at or above the cut, in percent of what was spent, leads. Of sums by brand. */
export const leads = (eb: Sums, brand: string, cut: number): Expression<SqlBool> =>
  eb(eb(amountOf(eb, brand), '*', eb.lit(100)), '>=', atCut(eb, cut))

/** The largest of the other brands leads. */
export function leadsElsewhere(eb: Sums, brand: string, cut: number): Expression<SqlBool> {
  const other = eb.case().when('brand', '=', brand).then(eb.lit(0)).else(eb.ref('amount')).end()
  return eb(eb(eb.fn.max<number>(other), '*', eb.lit(100)), '>=', atCut(eb, cut))
}

const atCut = (eb: Sums, cut: number) => eb(eb.fn.sum<number>('amount'), '*', eb.val(cut - slack.percent))
