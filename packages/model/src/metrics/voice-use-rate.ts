import { percentOf } from './lack.ts'
import { metric } from './metric.ts'
import { all } from './seen.ts'

/** How much of what people said is used to serve them or to win others, in %; what nobody decided about is not. */
export const voiceUseRate = metric<'plan', never>({
  word: 'Voice use rate',
  about: 'plan',
  formula: '100 × feedback used for something / feedback',
  unit: '% of feedback',
  source: 'Interactive marketing: methods that take in and use the customers’ voice',
  answer(_plan, board) {
    const said = all(board, 'feedback')
    const used = said.filter(({ usedFor }) => usedFor !== undefined && usedFor !== 'none')
    return percentOf(used.length, said.length, 'feedback')
  },
})
