import { lack } from './lack.ts'
import { metric } from './metric.ts'
import { peakOf } from './peak.ts'
import { pushesOn } from './pressure.ts'
import { linksIn } from './seen.ts'

/** The most pushes that come to a segment in a week, on the day on which most of them run. */
export const weeklyPressure = metric<'segment', 'id'>({
  word: 'Weekly pressure',
  about: 'segment',
  formula: 'the greatest Σ times a week of the pushes that run on one day',
  unit: 'pushes a week',
  source: 'Communication marketing: saturated channels, immunity',
  answer(segment, board) {
    if (linksIn(board, segment, 'touches').length === 0) return lack('touches')
    const pushes = pushesOn(segment, board)
    const said = pushes.flatMap(({ perWeek, ...push }) =>
      perWeek === undefined || perWeek < 0 ? [] : [{ ...push, perWeek }],
    )
    return said.length < pushes.length ? lack('perWeek') : peakOf(said).sum
  },
})
