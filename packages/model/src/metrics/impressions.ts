import { crowdAt } from './crowd.ts'
import { fromBoth } from './lack.ts'
import { metric } from './metric.ts'
import { ratingPoints } from './rating-points.ts'

/** Gross impressions: how often a contact point is met in all, by whomever of those it touches. */
export const impressions = metric<'contactPoint', 'id' | 'reach' | 'frequency' | 'grp'>({
  word: 'Gross impressions',
  about: 'contactPoint',
  formula: 'gross rating points × people / 100',
  unit: 'contacts',
  source: 'Arithmetic of media: gross rating points = 100 × impressions / people',
  answer(point, board) {
    const points = ratingPoints.answer(point, board)
    return fromBoth(points, crowdAt(point, board), (a, b) => (a * b) / 100)
  },
})
