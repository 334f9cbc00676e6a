import { lack } from './lack.ts'
import { metric } from './metric.ts'
import { all } from './seen.ts'
import { daysOf, medianOf, traceOf } from './waiting.ts'

/** The days from hearing a need to telling people of what meets it, half of them fewer; of what is announced. */
export const needToldDays = metric<'plan', never>({
  word: 'Days until they are told',
  about: 'plan',
  formula:
    'median of days from the first feedback that reveals a need to a message that announces a property for it',
  unit: 'days',
  source: 'Communication marketing: they must be sure they are heard',
  answer(_plan, board) {
    const traces = all(board, 'need').map((need) => traceOf(need, board))
    const waits = traces.map(({ heard, told }) => ({ from: heard, to: told }))
    return medianOf(daysOf(waits)) ?? lack('date', 'reveals', 'announcedBy')
  },
})
