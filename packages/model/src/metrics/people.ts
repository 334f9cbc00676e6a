import type { Plan } from '../board/plan.ts'
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
    if (size === undefined || size < 0) return lack('size')
    return (plan.expansionFactor ?? 1) > 0 ? peopleBehind(size, plan) : lack('expansionFactor')
  },
})

/** So many records of a sample stand for so many people. */
export const peopleBehind = (
  records: number,
  { expansionFactor = 1 }: Pick<Plan, 'expansionFactor'>,
): number => records * expansionFactor
