import type { CardOf } from '../cards/index.ts'
import { isAdvertising } from '../cards/means.ts'
import { costOf } from './cost.ts'
import { tally } from './tally.ts'
import { filled } from './words.ts'

type Point = CardOf<'contactPoint'>
/** What contact points cost, what adverts among them cost, and the dearest two of these. */
export type Spending = { all: number; adverts: number; largest: readonly { point: Point; cost: number }[] }
export type Leads = { leads: number; adverts: readonly Point[]; others: readonly Point[] }

const isAdvert = ({ means }: Point): boolean => filled(means) && isAdvertising(means)

export const spendingOn = tally<'contactPoint', Spending>({
  kind: 'contactPoint',
  of: (point, look) => {
    const cost = costOf(point, look)
    if (!isAdvert(point)) return { all: cost, adverts: 0, largest: [] }
    return { all: cost, adverts: cost, largest: [{ point, cost }] }
  },
  join: (a, b) => ({
    all: a.all + b.all,
    adverts: a.adverts + b.adverts,
    largest: [...a.largest, ...b.largest]
      .sort((x, y) => y.cost - x.cost || (x.point.id < y.point.id ? -1 : 1))
      .slice(0, 2),
  }),
  none: { all: 0, adverts: 0, largest: [] },
})

/** How many lead and by what means; of the adverts that lead and of the others that could, the first few. */
export const leadsOf = tally<'contactPoint', Leads>({
  kind: 'contactPoint',
  of: (point) => {
    if (!filled(point.means)) return { leads: 0, adverts: [], others: [] }
    const leads = point.role === 'lead' ? 1 : 0
    if (isAdvert(point)) return { leads, adverts: leads ? [point] : [], others: [] }
    return { leads, adverts: [], others: [point] }
  },
  join: (a, b) => ({
    leads: a.leads + b.leads,
    adverts: [...a.adverts, ...b.adverts].slice(0, mostLeads + 1),
    others: [...a.others, ...b.others].sort(leadersFirst).slice(0, 2),
  }),
  none: { leads: 0, adverts: [], others: [] },
})
/** More adverts than this are not told to step back with one click. */
export const mostLeads = 12
const leadersFirst = (a: Point, b: Point): number => Number(b.role === 'lead') - Number(a.role === 'lead')
