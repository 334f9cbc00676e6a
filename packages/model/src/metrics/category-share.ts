import { filled } from '../rules/words.ts'
import { isKnown, lack } from './lack.ts'
import { metric } from './metric.ts'
import { shareIn, sharesOf } from './shares.ts'

/** Share of category requirements: what the own brand gets of all that they spend in the category, in %. */
export const categoryShare = metric<'segment', 'brandShares'>({
  word: 'Share of category requirements',
  about: 'segment',
  formula: '100 × own purchases / category purchases',
  unit: '% of category spending',
  source: 'Consumer panels: behavioural loyalty',
  answer(segment, { plan }) {
    const shares = sharesOf(segment)
    if (!isKnown(shares)) return shares
    return filled(plan.ownBrand) ? shareIn(shares, plan.ownBrand) : lack('ownBrand')
  },
})
