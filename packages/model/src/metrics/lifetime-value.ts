import { metric } from './metric.ts'

/** Customer lifetime value of one customer, in the plan's currency, over an endless horizon; yearly rates as 0–1. */
export const lifetimeValue = metric<'segment', 'margin' | 'retention' | 'discountRate'>({
  word: 'Lifetime value',
  about: 'segment',
  formula: 'margin × retention / (1 + discount rate − retention)',
  unit: 'money a customer',
  source: 'Customer lifetime value formula: constant margin and retention, paid at the year’s end',
  of({ margin, retention, discountRate }) {
    if (margin === undefined || retention === undefined || discountRate === undefined) return undefined
    if (retention < 0 || retention >= 1 || discountRate <= 0) return undefined
    return (margin * retention) / (1 + discountRate - retention)
  },
})
