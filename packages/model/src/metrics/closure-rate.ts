import { percentOf } from './lack.ts'
import { metric } from './metric.ts'
import { all } from './seen.ts'
import { answersTo, isOpen } from './waiting.ts'

/** How much of what people said has been answered by today, in %; what was put aside does not count. */
export const closureRate = metric<'plan', never>({
  word: 'Feedback answered',
  about: 'plan',
  formula: '100 × feedback that a message has answered / feedback that is to be used',
  unit: '% of feedback',
  source: 'Deighton, Harvard Business Review, 1996: address, remember, address again',
  answer(_plan, board) {
    const said = all(board, 'feedback').filter(isOpen)
    const answered = said.filter((feedback) => answersTo(feedback, board).length > 0)
    return percentOf(answered.length, said.length, 'feedback')
  },
})
