import { ratio } from './lack.ts'
import { metric } from './metric.ts'
import { ratingPoints } from './rating-points.ts'
import { costOf } from './spending.ts'

/** CPP: what one gross rating point costs, in the plan's currency. */
export const costPerPoint = metric<'contactPoint', 'id' | 'noCost' | 'reach' | 'frequency' | 'grp'>({
  word: 'Cost per rating point',
  about: 'contactPoint',
  formula: 'cost / gross rating points',
  unit: 'money a point',
  source: 'Arithmetic of media',
  answer(point, board) {
    return ratio(costOf(point, board), ratingPoints.answer(point, board), 'reach', 'frequency')
  },
})
