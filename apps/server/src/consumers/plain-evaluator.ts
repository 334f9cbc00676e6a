import type { Predicate, Question } from '@parley/model/consumers/predicate.ts'

/** Amounts in whole cents: what is added up here is exact. */
export type PlainPurchase = {
  no: number
  date: string
  category: string
  brand: string
  quantity: number
  cents: number
}
export type PlainPerson = {
  no: number
  type: string
  language: string
  consent: string
  fields: Readonly<Record<string, string>>
}
export type PlainBase = { people: readonly PlainPerson[]; purchases: readonly PlainPurchase[] }

/** Who is meant, found by going through everybody one by one: what the compiled question is held against. */
export const plainly = ({ people, purchases }: PlainBase, predicate: Predicate): number[] =>
  people
    .filter((person) =>
      isMeant(
        person,
        purchases.filter(({ no }) => no === person.no),
        predicate,
      ),
    )
    .map(({ no }) => no)

function isMeant(person: PlainPerson, own: readonly PlainPurchase[], predicate: Predicate): boolean {
  if ('all' in predicate) return predicate.all.every((one) => isMeant(person, own, one))
  if ('any' in predicate) return predicate.any.some((one) => isMeant(person, own, one))
  if ('not' in predicate) return !isMeant(person, own, predicate.not)
  return answers(person, own, predicate)
}

type What = {
  from?: string | undefined
  to?: string | undefined
  category?: string | undefined
  brand?: string | undefined
}
const of = (own: readonly PlainPurchase[], { from = '', to = '9', category, brand }: What) =>
  own.filter(
    (one) =>
      one.date >= from &&
      one.date <= to &&
      (category === undefined || one.category === category) &&
      (brand === undefined || one.brand === brand),
  )
const within = (
  value: number,
  { least = -Infinity, most = Infinity }: { least?: number | undefined; most?: number | undefined },
) => value >= least && value <= most
const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0)
const cents = (rows: readonly PlainPurchase[]) => sum(rows.map((row) => row.cents))

function answers(person: PlainPerson, own: readonly PlainPurchase[], question: Question): boolean {
  if ('bought' in question) {
    const rows = of(own, question.bought)
    const measures = {
      times: () => rows.length,
      quantity: () => sum(rows.map(({ quantity }) => quantity)),
      amount: () => cents(rows) / 100,
    }
    return within(measures[question.measure](), question)
  }
  if ('share' in question) {
    const { brand, ...rest } = question.share
    const all = cents(of(own, rest))
    const percent = (cents(of(own, { ...rest, brand })) * 100) / all
    return all > 0 && within(percent, question) && percent < (question.below ?? Infinity)
  }
  if ('loyalty' in question) return classOf(of(own, question.loyalty), question.loyalty) === question.is
  if ('last' in question) {
    const days = of(own, { ...question.last, to: question.last.asOf }).map(({ date }) => date)
    const newest = days.toSorted().at(-1)
    return (
      newest !== undefined &&
      within((Date.parse(question.last.asOf) - Date.parse(newest)) / 86_400_000, question)
    )
  }
  const { type, language, consent, fields } = person
  const value = { ...fields, type, language, consent }[question.field]
  if (value === undefined) return false
  if ('is' in question) return question.is.some((one) => one.toLowerCase() === value.toLowerCase())
  return value !== '' && within(Number(value), question)
}

function classOf(own: readonly PlainPurchase[], { ownBrand, cut }: { ownBrand: string; cut: number }) {
  const all = cents(own)
  if (all === 0) return 'newCategory'
  const leading = [...new Set(own.map(({ brand }) => brand))].filter(
    (brand) => cents(own.filter((one) => one.brand === brand)) * 100 >= cut * all,
  )
  if (leading.includes(ownBrand)) return 'loyal'
  return leading.length > 0 ? 'competitorLoyal' : 'swing'
}
