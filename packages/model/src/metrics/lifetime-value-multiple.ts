import { absent, lack } from './lack.ts'
import { metric } from './metric.ts'

/** What a yearly margin is worth over an endless horizon, in times that margin; yearly rates as 0–1. */
export const lifetimeValueMultiple = metric<'segment', 'retention' | 'discountRate'>({
  word: 'Lifetime multiple',
  about: 'segment',
  formula: 'retention / (1 + discount rate − retention)',
  unit: 'times the margin of a year',
  source: 'Gupta and Lehmann: the margin multiple',
  answer({ retention, discountRate }) {
    if (retention === undefined || discountRate === undefined) return absent({ retention, discountRate })
    if (retention < 0 || retention >= 1) return lack('retention')
    if (discountRate <= 0) return lack('discountRate')
    return retention / (1 + discountRate - retention)
  },
})
