import type { Board } from '../board/board.ts'
import type { CardOf } from '../cards/index.ts'
import { above } from '../rules/limit.ts'
import { spiralIsMet } from '../rules/spiral-is-met.ts'
import { daysAfter, daysBetween } from '../rules/time.ts'
import { crowdAt } from './crowd.ts'
import { fromBoth, isKnown, lack, sumOf } from './lack.ts'
import { people } from './people.ts'
import { all, todayOf } from './seen.ts'

type Point = CardOf<'contactPoint'>
/** What was answered at one contact point on one day. */
export type DayVoices = { card: string; day: string; all: number; negative: number }
/** A row of a contact point's `voices`: a period by its last day. */
export type Period = { date: string; n: number; negative: number }
/**
 * The `part` of all people of the plan, 0 to 1, who may hear it: all, where that is not `known`. `people` is how many they
 * are; of several places together nobody knows it, since some hear it at two.
 */
export type Audience = { known: boolean; people?: number; part: number }
export type SpiralState = 'unknown' | 'calm' | 'watch' | 'near' | 'spiral'

export type Spiral = {
  /** Three, the oldest first; the last one ends today. */
  periods: Period[]
  audience: Audience
  /** Of the voices of the last period, 0 to 1; undefined where nobody spoke. */
  share: number | undefined
  /** 1 where the share stands, up to 2 where it rises, down to 0 where it falls; undefined without three shares. */
  trend: number | undefined
  /** share × audience × trend, 0 to 2; undefined where one of them is. */
  pressure: number | undefined
  state: SpiralState
}

/** How RISK-4 measures, or the team's own way: days a period, voices it needs, and the share, 0 to 1, that it bears. */
export type Measures = { periodDays: number; minN: number; limit: number }
export function measuresOf({ plan }: Board): Measures {
  const { code, thresholds } = spiralIsMet
  const own = (key: keyof typeof thresholds) => {
    const said = plan.rules?.[code]?.[key]
    return typeof said === 'number' && Number.isFinite(said) ? said : thresholds[key]
  }
  return { periodDays: own('periodDays'), minN: own('minN'), limit: own('negativeShare') / 100 }
}

/** The first day of the three periods that end today: what was answered before does not count. */
export const measuredFrom = (board: Board): string =>
  daysAfter(todayOf(board), 1 - 3 * measuresOf(board).periodDays)

/**
 * How near a contact point is to a spiral of negative word: the share of negative voices × the part of the plan's people
 * who may hear them × the trend, which is 1 + the share now − the share two periods ago. Source: the loop of a world-wide
 * audience past our messages (Engagement), as `sentiment × audience × trend`; RISK-4 lends periods and limit. `spiral` is
 * what RISK-4 speaks of where no response plan runs: public, above the limit, and risen twice.
 */
export function spiralAt(point: Point, days: readonly DayVoices[], board: Board): Spiral {
  const measures = measuresOf(board)
  const periods = periodsOf(
    days.filter(({ card }) => card === point.id),
    todayOf(board),
    measures.periodDays,
  )
  return spiralOf(periods, audienceOf(point, board), point.public === true, measures)
}

const order: readonly SpiralState[] = ['unknown', 'calm', 'watch', 'near', 'spiral']
/** Where it is nearest: by its state, then by its pressure. */
export const nearestOf = <One extends { spiral: Spiral }>(some: readonly One[]): One | undefined =>
  some.toSorted(
    ({ spiral: a }, { spiral: b }) =>
      order.indexOf(b.state) - order.indexOf(a.state) || (b.pressure ?? 0) - (a.pressure ?? 0),
  )[0]

/**
 * All contact points together: voices added up, each heard by the audience of the place where it spoke. The state is that
 * of the place where it is nearest: one that burns is not put out by many that are calm.
 */
export function spiralOverall(spirals: readonly Spiral[], board: Board): Spiral {
  const [first, ...rest] = spirals.map(({ periods }) => periods)
  const periods = (first ?? []).map((period, at) => ({
    date: period.date,
    n: rest.reduce((sum, one) => sum + (one[at]?.n ?? 0), period.n),
    negative: rest.reduce((sum, one) => sum + (one[at]?.negative ?? 0), period.negative),
  }))
  const voices = spirals.map((one) => one.periods.reduce((sum, { n }) => sum + n, 0))
  const total = voices.reduce((sum, n) => sum + n, 0)
  const part =
    total === 0 ? 1 : spirals.reduce((sum, one, at) => sum + one.audience.part * (voices[at] ?? 0), 0) / total
  const audience = { known: spirals.some((one) => one.audience.known), part }
  const together = spiralOf(periods, audience, false, measuresOf(board))
  return { ...together, state: nearestOf(spirals.map((spiral) => ({ spiral })))?.spiral.state ?? 'unknown' }
}

/** The days sorted into three periods of so many days, the last of which ends today; other days are left out. */
export function periodsOf(days: readonly DayVoices[], today: string, periodDays: number): Period[] {
  return [2, 1, 0].map((at) => {
    const inIt = days.filter(({ day }) => {
      const age = daysBetween(day, today)
      return age >= at * periodDays && age < (at + 1) * periodDays
    })
    return {
      date: daysAfter(today, -at * periodDays),
      n: inIt.reduce((sum, one) => sum + one.all, 0),
      negative: inIt.reduce((sum, one) => sum + one.negative, 0),
    }
  })
}

export function spiralOf(
  periods: Period[],
  audience: Audience,
  isPublic: boolean,
  { minN, limit }: Measures,
): Spiral {
  const [first, middle, share] = periods.map(({ n, negative }) => (n === 0 ? undefined : negative / n))
  const trend = share === undefined || first === undefined ? undefined : 1 + share - first
  const pressure = share === undefined || trend === undefined ? undefined : share * audience.part * trend
  const parts = { periods, audience, share, trend, pressure }
  if (first === undefined || middle === undefined || share === undefined || pressure === undefined)
    return { ...parts, state: 'unknown' }
  if (periods.some(({ n }) => n < minN)) return { ...parts, state: 'unknown' }
  const rises = above(share, middle)
  if (isPublic && rises && above(middle, first) && above(share, limit)) return { ...parts, state: 'spiral' }
  if (above(pressure, limit)) return { ...parts, state: 'near' }
  return { ...parts, state: rises || above(pressure, limit / 2) ? 'watch' : 'calm' }
}

/** People met there at least once, of all people of the plan's segments. */
function audienceOf(point: Point, board: Board): Audience {
  const { reach } = point
  const part = reach === undefined || reach < 0 ? lack('reach') : Math.min(1, reach / 100)
  const met = fromBoth(crowdAt(point, board), part, (crowd, met) => crowd * met)
  const whole = sumOf(all(board, 'segment').map((segment) => people.answer(segment, board)))
  if (!isKnown(met) || !isKnown(whole) || whole === 0) return { known: false, part: 1 }
  return { known: true, people: met, part: Math.min(1, met / whole) }
}
