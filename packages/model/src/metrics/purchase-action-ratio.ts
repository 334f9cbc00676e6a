import { isKnown, lack } from './lack.ts'
import { marketShare } from './market-share.ts'
import { metric } from './metric.ts'
import { isShare } from './periods.ts'
import { theOne } from './standing.ts'

/** PAR: how much of knowing the brand becomes buying it, 0–1. */
export const purchaseActionRatio = metric<'plan', never>({
  word: 'Purchase action ratio',
  about: 'plan',
  formula: 'market share / share who know the brand',
  unit: 'ratio',
  source: 'Kotler, Kartajaya and Setiawan, Marketing 4.0, 2017',
  answer(_plan, board) {
    const bought = marketShare.answer({}, board)
    const aware = theOne('recognition', board)?.value
    if (!isKnown(bought)) return bought
    if (aware === undefined || aware <= 0 || aware > 100) return lack('recognition')
    return isShare(bought / aware) ? bought / aware : lack('recognition', 'brandShares')
  },
})
