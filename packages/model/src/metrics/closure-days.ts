import { earliest } from '../rules/time.ts'
import { lack } from './lack.ts'
import { metric } from './metric.ts'
import { all } from './seen.ts'
import { answersTo, daysOf, isOpen, medianOf } from './waiting.ts'

/** The days until people were answered, half of them sooner; of what is answered and dated. */
export const closureDays = metric<'plan', never>({
  word: 'Days to an answer',
  about: 'plan',
  formula: 'median of days from hearing it to the first message that answers it',
  unit: 'days',
  source: 'Deighton, Harvard Business Review, 1996: address, remember, address again',
  answer(_plan, board) {
    const waits = all(board, 'feedback')
      .filter(isOpen)
      .map((feedback) => ({
        from: feedback.date,
        to: earliest(...answersTo(feedback, board).map(({ startsOn }) => startsOn)),
      }))
    return medianOf(daysOf(waits)) ?? lack('date', 'answers', 'startsOn')
  },
})
