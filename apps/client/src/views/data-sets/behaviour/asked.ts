import { daysAfter, daysBetween } from '@parley/model/rules/time.ts'
import { brandsIn } from '../../../panels/counting/questions.ts'
import type { DataSet } from '../data-set.ts'

/** Both days are part of it. */
export type Days = { from: string; to: string }

/** What is asked of people’s behaviour. */
export type Asked = {
  category: string
  ownBrand: string
  window: Days
  /** The window before, from which people moved to the other. */
  before: Days
  /** Percent. */
  cut: number
  /** Whether the data set is only a sample, so that its shares may be off. */
  sample: boolean
}

/** Words of the address. */
const keys = ['category', 'own', 'from', 'to', 'beforeFrom', 'beforeTo', 'cut', 'sample'] as const
const year = 364
export const [least, most] = [10, 100]

const dayIn = (text: string | null): string | undefined =>
  text !== null && /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : undefined

/** As long as a window, and right before it. */
const beforeOf = ({ from, to }: Days): Days => ({
  from: daysAfter(from, -1 - Math.max(0, daysBetween(from, to))),
  to: daysAfter(from, -1),
})

/** The brand that the client is named after, else the largest. */
const brandOf = (client: string | null, brands: readonly string[]): string | undefined =>
  brands.find((one) => client?.toLowerCase().includes(one.toLowerCase())) ?? brands[0]

/**
 * What the address says, else the last year of the largest category, with the brand that was our own the last time;
 * undefined where nobody bought anything.
 */
export function readAsked(search: URLSearchParams, dataSet: DataSet, lastBrand = ''): Asked | undefined {
  const { categories, to: last } = dataSet
  const category = categories.find(({ name }) => name === search.get('category')) ?? categories[0]
  if (!category || last === null) return undefined
  const brands = brandsIn({ ...dataSet, ownBrand: undefined }, category.name)
  const to = dayIn(search.get('to')) ?? last
  const window = { from: dayIn(search.get('from')) ?? daysAfter(to, -year), to }
  const usual = beforeOf(window)
  const cut = Number(search.get('cut') ?? 50)
  const said = [search.get('own'), lastBrand].find((one) => one !== null && brands.includes(one))
  return {
    category: category.name,
    ownBrand: said ?? brandOf(dataSet.client, brands) ?? '',
    window,
    before: {
      from: dayIn(search.get('beforeFrom')) ?? usual.from,
      to: dayIn(search.get('beforeTo')) ?? usual.to,
    },
    cut: cut >= least && cut <= most ? cut : 50,
    sample: search.get('sample') === '1',
  }
}

/** The address with all that is not as it would be anyway. */
export function written(search: URLSearchParams, asked: Asked, dataSet: DataSet): URLSearchParams {
  const next = new URLSearchParams(search)
  for (const key of keys) next.delete(key)
  const put = (said: Readonly<Partial<Record<(typeof keys)[number], string>>>) => {
    for (const [key, value] of Object.entries(said)) next.set(key, value)
  }
  const usual = readAsked(next, dataSet)
  if (asked.category !== usual?.category) put({ category: asked.category })
  if (asked.ownBrand !== readAsked(next, dataSet)?.ownBrand) put({ own: asked.ownBrand })
  if (asked.window.to !== usual?.window.to) put({ to: asked.window.to })
  if (asked.window.from !== readAsked(next, dataSet)?.window.from) put({ from: asked.window.from })
  const { before } = asked
  const usualBefore = beforeOf(asked.window)
  if (before.from !== usualBefore.from) put({ beforeFrom: before.from })
  if (before.to !== usualBefore.to) put({ beforeTo: before.to })
  if (asked.cut !== usual?.cut) put({ cut: String(asked.cut) })
  if (asked.sample) put({ sample: '1' })
  return next
}

/** With another part: another category brings its largest brand, another window the one before it. */
export function turned(asked: Asked, part: Partial<Asked>, dataSet: DataSet): Asked {
  const next = { ...asked, ...part }
  const brands = brandsIn({ ...dataSet, ownBrand: undefined }, next.category)
  return {
    ...next,
    ownBrand: brands.includes(next.ownBrand) ? next.ownBrand : (brands[0] ?? ''),
    before: part.window && !part.before ? beforeOf(next.window) : next.before,
  }
}
