import type { Question } from '@parley/model/consumers/predicate.ts'
import { daysAfter, todayIn } from '@parley/model/rules/time.ts'
import type { Answers } from '../../session/api.ts'

/** What can be asked for in a data set, and which of the brands is ours. */
export type Base = Pick<Answers['consumers']['get'], 'columns' | 'categories' | 'from' | 'to'> & {
  ownBrand: string | undefined
}

export type QuestionOf<K extends string> = Extract<Question, Record<K, unknown>>
export type Said = Extract<QuestionOf<'field'>, { is: unknown }>

/** What is asked about somebody’s doing, in the order in which it is offered. */
export const deeds = ['loyalty', 'share', 'times', 'quantity', 'amount', 'last'] as const
export type Deed = (typeof deeds)[number]
/** Columns that every data set has. */
export const ownFields = ['type', 'language', 'consent'] as const

const block = 'purchaseHistory'

export function deedOf(question: Question): Deed | undefined {
  if ('loyalty' in question) return 'loyalty'
  if ('share' in question) return 'share'
  if ('last' in question) return 'last'
  return 'bought' in question ? question.measure : undefined
}

type What = {
  category?: string | undefined
  brand?: string | undefined
  from?: string | undefined
  to?: string | undefined
}

/** What a question is about, kept when another is asked in its place. */
export function whatOf(question: Question): What {
  if ('loyalty' in question) {
    const { ownBrand, cut: _cut, ...what } = question.loyalty
    return { ...what, brand: ownBrand }
  }
  if ('share' in question) return question.share
  if ('last' in question) return { category: question.last.category, brand: question.last.brand }
  return 'bought' in question ? question.bought : {}
}

/** The last year of what was bought; open where nobody bought anything. */
function lastYear({ to }: Base): Pick<What, 'from' | 'to'> {
  return to === null ? {} : { from: daysAfter(to, -364), to }
}

export const brandsIn = ({ categories }: Base, category: string | undefined): readonly string[] =>
  category === undefined
    ? [...new Set(categories.flatMap(({ brands }) => brands))]
    : (categories.find(({ name }) => name === category)?.brands ?? [])

/** A question of this sort that can be answered at once: about what the one before was, else about our brand lately. */
export function askDeed(deed: Deed, base: Base, before?: Question): Question {
  const old = before && deedOf(before) ? whatOf(before) : undefined
  const category = old?.category ?? base.categories[0]?.name ?? ''
  const brands = brandsIn(base, category)
  const ours = brands.find((one) => one.toLowerCase() === base.ownBrand?.toLowerCase())
  const brand = old?.brand ?? ours ?? brands[0] ?? ''
  const window = old && ('from' in old || 'to' in old) ? { from: old.from, to: old.to } : lastYear(base)
  if (deed === 'loyalty')
    return { block, loyalty: { category, ownBrand: brand, cut: 50, ...window }, is: 'loyal' }
  if (deed === 'share') return { block, share: { category, brand, ...window }, least: 50 }
  const about = { category: category || undefined, brand: brand || undefined }
  if (deed === 'last') return { block, last: { ...about, asOf: base.to ?? todayIn(undefined) }, most: 90 }
  return { block, bought: { ...about, ...window }, measure: deed, least: deed === 'amount' ? 20 : 2 }
}

/** A question about a column: one of its values where it has words, from the smallest on where it has numbers. */
export function askField(field: string, { columns }: Base): Question {
  const column = columns.find(({ name }) => name === field)
  if (column?.numeric) {
    const [least = 0] = column.values.map(Number).toSorted((a, b) => a - b)
    return { field, least }
  }
  const first = field === 'type' ? 'customer' : column?.values[0]
  return { field, is: first === undefined ? [] : [first] }
}

/** The category that a question is about, to describe people by. */
export function categoryIn(question: Question): string | undefined {
  return whatOf(question).category || undefined
}
