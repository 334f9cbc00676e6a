import { lack } from './lack.ts'
import { metric } from './metric.ts'
import { isShare } from './periods.ts'
import { theOne } from './standing.ts'

/** BAR: how many of those who know the brand recommend it, 0–1. Advocates are the promoters of the one net promoter goal. */
export const brandAdvocacyRatio = metric<'plan', never>({
  word: 'Brand advocacy ratio',
  about: 'plan',
  formula: 'share of advocates / share who know the brand',
  unit: 'ratio',
  source: 'Kotler, Kartajaya and Setiawan, Marketing 4.0, 2017',
  answer(_plan, board) {
    const aware = theOne('recognition', board)?.value
    const advocates = theOne('nps', board)?.objective?.promoters
    if (aware === undefined || aware <= 0 || aware > 100) return lack('recognition')
    if (advocates === undefined) return lack('promoters')
    const part = (100 * advocates) / aware
    return isShare(part) ? part : lack('recognition', 'promoters')
  },
})
