import { isAdvertising } from '../cards/means.ts'
import { filled } from '../rules/words.ts'
import { lack, percentOf, sumOf } from './lack.ts'
import { metric } from './metric.ts'
import { all, into } from './seen.ts'
import { costOf } from './spending.ts'

/** What advertising takes of the money for contact points, in %. */
export const advertisingShare = metric<'plan', never>({
  word: 'Advertising share',
  about: 'plan',
  formula: '100 × cost of advertising contact points / cost of all contact points',
  unit: '% of cost',
  source: 'Communication marketing: advertising becomes a background task',
  answer(_plan, board) {
    const paid = all(board, 'contactPoint').filter(
      (point) => into(board, point, 'funds', 'budgetLine').length > 0,
    )
    if (paid.some(({ means }) => !filled(means))) return lack('means')
    const adverts = paid.filter(({ means = '' }) => isAdvertising(means))
    const [ours, total] = [adverts, paid].map((points) => sumOf(points.map((point) => costOf(point, board))))
    return percentOf(ours ?? lack(), total ?? lack(), 'funds')
  },
})
