import { lack } from './lack.ts'
import { metric } from './metric.ts'
import { churnOf, isShare, month, retentionOver } from './periods.ts'

/** The customers lost in a month, as 0–1, where as many of those who are left go every month. */
export const monthlyChurn = metric<'segment', 'retention'>({
  word: 'Monthly churn',
  about: 'segment',
  formula: '1 − retention ^ (1/12)',
  unit: 'share of customers a month',
  source: 'Arithmetic of retention: a year’s retention is (1 − monthly churn) ^ 12',
  answer({ retention }) {
    if (retention === undefined || !isShare(retention)) return lack('retention')
    return churnOf(retentionOver(retention, month))
  },
})
