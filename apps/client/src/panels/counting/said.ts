import type { Predicate, Question } from '@parley/model/consumers/predicate.ts'
import { within } from '@parley/model/tongue/tongue.ts'
import type { Language } from '../../words/words.ts'
import { ownFields, type QuestionOf } from './questions.ts'

/** A question in one sentence, as a planner would say it. */
export function saidOf(predicate: Predicate, language: Language): string {
  const { said } = language.words.counting
  const inside = (one: Predicate) => {
    const sentence = saidOf(one, language)
    const several = ('all' in one && one.all.length > 1) || ('any' in one && one.any.length > 1)
    return several ? said.inside(sentence) : sentence
  }
  if ('all' in predicate)
    return predicate.all.length === 0 ? said.everybody : said.all(predicate.all.map(inside))
  if ('any' in predicate) return said.any(predicate.any.map(inside))
  if ('not' in predicate) return said.not(saidOf(predicate.not, language))
  return questionSaid(predicate, language)
}

function questionSaid(question: Question, language: Language): string {
  if ('field' in question) return fieldSaid(question, language)
  if ('last' in question) return lastSaid(question, language)
  if ('loyalty' in question) return loyaltySaid(question, language)
  return 'share' in question ? shareSaid(question, language) : boughtSaid(question, language)
}

function loyaltySaid({ loyalty, is }: QuestionOf<'loyalty'>, language: Language): string {
  const { words, formats } = language
  const { ownBrand, category, cut } = loyalty
  const sentence = words.counting.said.loyalty[is](ownBrand, category, formats.percent(cut, 1))
  return withWindow(sentence, loyalty, language)
}

function shareSaid({ share, ...bounds }: QuestionOf<'share'>, language: Language): string {
  const { words, formats } = language
  const shown = boundsSaid(bounds, (value) => formats.percent(value, 1), language)
  return withWindow(words.counting.said.share(share.brand, share.category, shown), share, language)
}

function boughtSaid({ bought, measure, ...bounds }: QuestionOf<'bought'>, language: Language): string {
  const shown = boundsSaid(bounds, language.formats.number, language)
  const sentence = language.words.counting.said.measures[measure](whatSaid(bought, language), shown)
  return withWindow(sentence, bought, language)
}

function lastSaid({ last, ...bounds }: QuestionOf<'last'>, language: Language): string {
  const { words, formats } = language
  const shown = boundsSaid(bounds, formats.number, language)
  return words.counting.said.last(whatSaid(last, language), shown, formats.date(last.asOf, 'full'))
}

function fieldSaid(question: QuestionOf<'field'>, language: Language): string {
  const { condition, said } = language.words.counting
  const own = ownFields.find((name) => name === question.field)
  const field = own ? within(condition.own[own]) : question.field
  return 'is' in question
    ? said.is(field, question.is)
    : said.measured(field, boundsSaid(question, language.formats.number, language))
}

function whatSaid(
  { category, brand }: { category?: string | undefined; brand?: string | undefined },
  { words }: Language,
): string {
  const { of } = words.counting.said
  const what = brand === undefined ? of.any : of.brand(brand)
  return category === undefined ? what : of.in(what, category)
}

type Bounds = { least?: number | undefined; most?: number | undefined; below?: number | undefined }

function boundsSaid(
  { least, most, below }: Bounds,
  shown: (value: number) => string,
  { words }: Language,
): string {
  const { said } = words.counting
  if (least !== undefined && most !== undefined) return said.between(shown(least), shown(most))
  const parts = [
    ...(least === undefined ? [] : [said.least(shown(least))]),
    ...(most === undefined ? [] : [said.most(shown(most))]),
    ...(below === undefined ? [] : [said.below(shown(below))]),
  ]
  const [first = '', second] = parts
  return second === undefined ? first : said.both(first, second)
}

function withWindow(
  sentence: string,
  { from, to }: { from?: string | undefined; to?: string | undefined },
  { words, formats }: Language,
): string {
  const day = (one: string | undefined) => (one === undefined ? undefined : formats.date(one, 'full'))
  return [sentence, words.counting.said.window(day(from), day(to))].filter(Boolean).join(' ')
}
