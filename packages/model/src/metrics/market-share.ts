import { filled } from '../rules/words.ts'
import { fromBoth, lack, ratio, sumOf } from './lack.ts'
import { categoryShare } from './category-share.ts'
import { metric } from './metric.ts'
import { people } from './people.ts'
import { all } from './seen.ts'

/**
 * What the own brand gets of the category, in %: each segment’s share weighs as many as its people, so that all are
 * taken to spend alike. Who does not buy in the category yet is left out.
 */
export const marketShare = metric<'plan', never>({
  word: 'Market share',
  about: 'plan',
  formula: 'Σ people × share of category requirements / Σ people',
  unit: '% of category spending',
  source: 'Arithmetic of shares',
  answer(_plan, board) {
    if (!filled(board.plan.ownBrand)) return lack('ownBrand')
    const buyers = all(board, 'segment').filter(({ loyalty }) => loyalty !== 'newCategory')
    const parts = buyers.map((segment) => {
      const [crowd, share] = [people.answer(segment, board), categoryShare.answer(segment, board)]
      return { crowd, spent: fromBoth(crowd, share, (a, b) => a * b) }
    })
    return ratio(sumOf(parts.map(({ spent }) => spent)), sumOf(parts.map(({ crowd }) => crowd)), 'size')
  },
})
