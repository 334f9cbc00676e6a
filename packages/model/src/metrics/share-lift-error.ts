import { sampleOf } from './asked.ts'
import { isKnown, lack } from './lack.ts'
import { metric } from './metric.ts'
import { isShare } from './periods.ts'
import { marginOf, shareSpread } from './survey.ts'

/** How large a change of a share between two waves must be to be seen, in points. */
export const shareLiftError = metric<'objective', 'measureKind' | 'surveyN' | 'baseline' | 'target'>({
  word: 'Error between two waves of a share',
  about: 'objective',
  formula: '1.96 × 100 × √(b (1 − b) / n + t (1 − t) / n)',
  unit: 'points',
  source: 'Standard error of the difference of two proportions',
  answer(objective) {
    const sample = sampleOf(objective)
    if (!isKnown(sample)) return sample
    const target = (objective.target ?? NaN) / 100
    if (!isShare(target)) return lack('target')
    return marginOf(sample.n, [shareSpread(sample.share), shareSpread(target)])
  },
})
