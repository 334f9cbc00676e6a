import { lack } from './lack.ts'
import { metric } from './metric.ts'
import { churnOf, isShare } from './periods.ts'

/** The customers lost in a year, as 0–1 of those there were at its start. */
export const churn = metric<'segment', 'retention'>({
  word: 'Yearly churn',
  about: 'segment',
  formula: '1 − retention',
  unit: 'share of customers a year',
  source: 'Arithmetic of retention',
  answer({ retention }) {
    return retention === undefined || !isShare(retention) ? lack('retention') : churnOf(retention)
  },
})
