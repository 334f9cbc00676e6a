import { absent, lack } from './lack.ts'
import { metric } from './metric.ts'
import { isShare } from './periods.ts'

/** Net promoter score, from −100 to 100 points: who recommends us less who advises against us. */
export const nps = metric<'objective', 'measureKind' | 'promoters' | 'detractors' | 'baseline'>({
  word: 'Net promoter score',
  about: 'objective',
  formula: '100 × (promoters − detractors)',
  unit: 'points',
  source: 'Reichheld, Harvard Business Review, December 2003',
  answer({ measureKind, promoters, detractors, baseline }) {
    if (measureKind !== 'nps') return lack('measureKind')
    if (promoters !== undefined && detractors !== undefined) {
      const fit = isShare(promoters) && isShare(detractors) && promoters + detractors <= 1 + 1e-9
      return fit ? 100 * (promoters - detractors) : lack('promoters', 'detractors')
    }
    if (baseline === undefined) return absent({ promoters, detractors })
    return Math.abs(baseline) <= 100 ? baseline : lack('baseline')
  },
})
