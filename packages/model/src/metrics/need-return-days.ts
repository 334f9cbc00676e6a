import { lack } from './lack.ts'
import { metric } from './metric.ts'
import { all } from './seen.ts'
import { daysOf, medianOf, traceOf } from './waiting.ts'

/** The days from hearing a need to the release of what meets it, half of them fewer; of what is released. */
export const needReturnDays = metric<'plan', never>({
  word: 'Days to a release',
  about: 'plan',
  formula: 'median of days from the first feedback that reveals a need to the release of a property for it',
  unit: 'days',
  source: 'Communication marketing: the properties they need now',
  answer(_plan, board) {
    const traces = all(board, 'need').map((need) => traceOf(need, board))
    const waits = traces.map(({ heard, released }) => ({ from: heard, to: released }))
    return medianOf(daysOf(waits)) ?? lack('date', 'reveals', 'releasedOn')
  },
})
