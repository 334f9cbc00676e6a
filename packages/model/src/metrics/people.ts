import { lack } from './lack.ts'
import { metric } from './metric.ts'

/** How many people, households or accounts stand behind a segment. */
export const people = metric<'segment', 'size'>({
  word: 'People',
  about: 'segment',
  formula: 'records × people a record',
  unit: 'people',
  source: 'Projection of a panel',
  answer({ size }, { plan }) {
    return size === undefined || size < 0 ? lack('size') : size * (plan.expansionFactor ?? 1)
  },
})
