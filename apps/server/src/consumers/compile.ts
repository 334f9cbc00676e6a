import type { Expression, ExpressionBuilder, Kysely, SqlBool } from 'kysely'
import type { Predicate, Question } from '@parley/model/consumers/predicate.ts'
import type { Base } from './base.ts'
import { bound, daysAgo, slack } from './bounds.ts'
import { amountOf, leads, leadsElsewhere, someAmount, spent, spentByBrand } from './spending.ts'

type People = ExpressionBuilder<Base, 'people'>
type Condition = Expression<SqlBool>

/**
 * The `no` of everybody whom a question means, as a query that is still open: count it, or take sums of it. The same
 * for every dialect; whatever was asked for goes in as a parameter and never as text.
 */
export const thoseOf = (db: Kysely<Base>, predicate: Predicate) =>
  db
    .selectFrom('people')
    .select('people.no')
    .where((row) => conditionOf(db, row, predicate))

function conditionOf(db: Kysely<Base>, row: People, predicate: Predicate): Condition {
  if ('all' in predicate) return row.and(predicate.all.map((one) => conditionOf(db, row, one)))
  if ('any' in predicate) return row.or(predicate.any.map((one) => conditionOf(db, row, one)))
  if ('not' in predicate) return row.not(conditionOf(db, row, predicate.not))
  return questionOf(db, row, predicate)
}

function questionOf(db: Kysely<Base>, row: People, question: Question): Condition {
  if ('bought' in question) return bought(db, row, question)
  if ('share' in question) return share(db, row, question)
  if ('loyalty' in question) return loyal(db, row, question)
  if ('last' in question) return last(db, row, question)
  if ('is' in question) return said(db, row, question)
  return measured(db, row, question)
}

type Of<K extends string> = Extract<Question, Record<K, unknown>>
type Said = Extract<Of<'field'>, { is: unknown }>
type Measured = Exclude<Of<'field'>, Said>

/** Who bought nothing stands in no sum: where 0 is within the bounds, those are sought who are out of them. */
function bought(
  db: Kysely<Base>,
  row: People,
  { bought: what, measure, ...bounds }: Of<'bought'>,
): Condition {
  const { least, most } = bound(measure, bounds)
  const sums = spent(db, what).select('no').groupBy('no')
  const sum = (
    eb: ExpressionBuilder<{ spent: { times: number; quantity: number; amount: number } }, 'spent'>,
  ) => eb.fn.sum(measure)
  if ((least ?? 0) <= 0 && (most ?? 0) >= 0) {
    const out = sums.having((eb) =>
      eb.or([
        ...(least === undefined ? [] : [eb(sum(eb), '<', least)]),
        ...(most === undefined ? [] : [eb(sum(eb), '>', most)]),
      ]),
    )
    return row('people.no', 'not in', out)
  }
  const within = sums.having((eb) =>
    eb.and([
      ...(least === undefined ? [] : [eb(sum(eb), '>=', least)]),
      ...(most === undefined ? [] : [eb(sum(eb), '<=', most)]),
    ]),
  )
  return row('people.no', 'in', within)
}

function share(db: Kysely<Base>, row: People, { share: of, below, ...bounds }: Of<'share'>): Condition {
  const { least, most } = bound('percent', bounds)
  const { brand, ...all } = of
  const those = spent(db, all)
    .select('no')
    .groupBy('no')
    .having((eb) => {
      const own = eb(amountOf(eb, brand), '*', eb.lit(100))
      const part = (percent: number) => eb(eb.fn.sum<number>('amount'), '*', eb.val(percent))
      return eb.and([
        someAmount(eb),
        ...(least === undefined ? [] : [eb(own, '>=', part(least))]),
        ...(most === undefined ? [] : [eb(own, '<=', part(most))]),
        ...(below === undefined ? [] : [eb(own, '<', part(below - slack.percent))]),
      ])
    })
  return row('people.no', 'in', those)
}

function loyal(db: Kysely<Base>, row: People, { loyalty, is }: Of<'loyalty'>): Condition {
  const { ownBrand, cut } = loyalty
  const sums = spent(db, loyalty).select('no').groupBy('no')
  if (is === 'newCategory') return row('people.no', 'not in', sums.having(someAmount))
  if (is === 'loyal')
    return row(
      'people.no',
      'in',
      sums.having((eb) => eb.and([someAmount(eb), leads(eb, ownBrand, cut)])),
    )
  // Whether another brand leads is to be seen only from a sum for each.
  const those = spentByBrand(db, loyalty)
    .select('no')
    .groupBy('no')
    .having((eb) => {
      const theirs = leadsElsewhere(eb, ownBrand, cut)
      const other = is === 'competitorLoyal' ? theirs : eb.not(theirs)
      return eb.and([someAmount(eb), eb.not(leads(eb, ownBrand, cut)), other])
    })
  return row('people.no', 'in', those)
}

/** Longer ago is an earlier day: the least days are the latest day. */
function last(db: Kysely<Base>, row: People, { last: of, least, most }: Of<'last'>): Condition {
  let those = db.selectFrom('purchases').select('no').where('date', '<=', of.asOf).groupBy('no')
  if (of.category !== undefined) those = those.where('category', '=', of.category)
  if (of.brand !== undefined) those = those.where('brand', '=', of.brand)
  if (least !== undefined)
    those = those.having((eb) => eb(eb.fn.max('date'), '<=', daysAgo(of.asOf, Math.ceil(least))))
  if (most !== undefined)
    those = those.having((eb) => eb(eb.fn.max('date'), '>=', daysAgo(of.asOf, Math.floor(most))))
  return row('people.no', 'in', those)
}

const ownColumns = ['type', 'language', 'consent'] as const
const ownColumn = (name: string) => ownColumns.find((column) => column === name.toLowerCase())

function said(db: Kysely<Base>, row: People, { field, is }: Said): Condition {
  const wanted = is.map((value) => value.toLowerCase())
  const own = ownColumn(field)
  if (own) {
    const those = db
      .selectFrom('people')
      .select('people.no')
      .where((eb) => eb(eb.fn<string>('lower', [`people.${own}`]), 'in', wanted))
    return row('people.no', 'in', those)
  }
  const those = db
    .selectFrom('fields')
    .select('fields.no')
    .where('name', '=', field)
    .where((eb) => eb(eb.fn<string>('lower', ['fields.value']), 'in', wanted))
  return row('people.no', 'in', those)
}

function measured(db: Kysely<Base>, row: People, { field, least, most }: Measured): Condition {
  let those = db.selectFrom('fields').select('fields.no').where('name', '=', field)
  if (least !== undefined) those = those.where('number', '>=', least)
  if (most !== undefined) those = those.where('number', '<=', most)
  return row('people.no', 'in', those)
}
