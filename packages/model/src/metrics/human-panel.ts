import type { Board } from '../board/board.ts'
import { measureKindList, type MeasureKind } from '../cards/measure-kind.ts'
import { pollOf, sampleOf } from './asked.ts'
import { isKnown, lack } from './lack.ts'
import { table, type Row } from './metric.ts'
import { standingsOf, type Standing } from './standing.ts'
import { marginOf, npsSpread, shareSpread } from './survey.ts'

const human = ['belonging', 'nps', 'recognition', 'fairness'] as const satisfies readonly MeasureKind[]
const context = [
  'churn',
  'lifetimeValue',
  'share',
  'count',
  'volume',
  'revenue',
  'wallet',
] as const satisfies readonly MeasureKind[]

/**
 * The human return: where belonging, recommendation, recognition and fairness stand, each with the error of its
 * survey, and churn, lifetime value and sales as their context. It stands beside the sales return and is never added
 * to it: there is no formula for one number of both.
 */
export const humanPanel = table<'plan', never>({
  word: 'Human return',
  about: 'plan',
  formula: 'the last reading of each; 1.96 standard errors on either side',
  unit: 'the unit of each goal',
  source: 'Human marketing',
  answer(_plan, board) {
    const returns = human.map((kind) => standingsOf(kind, board))
    if (returns.every((found) => found.length === 0)) return lack(...human)
    return [
      ...human.flatMap((kind, at) => rowsOf(kind, returns[at] ?? [])),
      ...context.flatMap((kind) => contextOf(kind, board)),
    ]
  },
})

/** One of the four that nothing measures is shown as missing. */
function rowsOf(kind: (typeof human)[number], found: readonly Standing[]): Row[] {
  if (found.length === 0) return [{ name: labelOf(kind), column: kind, missing: ['measureKind'] }]
  return found.map((standing) => ({ ...said(standing), column: kind, error: errorOf(kind, standing) }))
}

const contextOf = (kind: MeasureKind, board: Board): Row[] =>
  standingsOf(kind, board).map((standing) => ({ ...said(standing), column: kind }))

const said = ({ name, id, unit, value }: Standing): Row =>
  value === undefined ? { name, id, unit, missing: ['baseline', 'readings'] } : { name, id, unit, value }

/** Of what stands there today, with as many asked as the goal says. */
function errorOf(kind: (typeof human)[number], { objective, value }: Standing): number | undefined {
  if (objective === undefined || value === undefined) return undefined
  if (kind === 'nps') {
    const poll = pollOf(objective)
    return isKnown(poll) ? marginOf(poll.n, [npsSpread(poll.promoters, poll.detractors)]) : undefined
  }
  const sample = sampleOf({ ...objective, baseline: value })
  return isKnown(sample) ? marginOf(sample.n, [shareSpread(sample.share)]) : undefined
}

const labelOf = (kind: MeasureKind): string =>
  measureKindList.find(({ value }) => value === kind)?.label ?? kind
