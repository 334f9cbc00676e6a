import { fromBoth, lack } from './lack.ts'
import { lifetimeValueMultiple } from './lifetime-value-multiple.ts'
import { metric } from './metric.ts'

/** Customer lifetime value of one customer, in the plan's currency, over an endless horizon; yearly rates as 0–1. */
export const lifetimeValue = metric<'segment', 'margin' | 'retention' | 'discountRate'>({
  word: 'Lifetime value',
  about: 'segment',
  formula: 'margin × retention / (1 + discount rate − retention)',
  unit: 'money a customer',
  source: 'Customer lifetime value formula: constant margin and retention, paid at the year’s end',
  answer(segment, board) {
    const { margin = lack('margin') } = segment
    return fromBoth(margin, lifetimeValueMultiple.answer(segment, board), (a, b) => a * b)
  },
})
