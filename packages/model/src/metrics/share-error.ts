import { sampleOf } from './asked.ts'
import { isKnown } from './lack.ts'
import { metric } from './metric.ts'
import { marginOf, shareSpread } from './survey.ts'

/** How far a share of people may be off in one wave, in points on either side, 95 times of 100. */
export const shareError = metric<'objective', 'measureKind' | 'surveyN' | 'baseline'>({
  word: 'Error of a share',
  about: 'objective',
  formula: '1.96 × 100 × √(p (1 − p) / n)',
  unit: 'points',
  source: 'Standard error of a proportion',
  answer(objective) {
    const sample = sampleOf(objective)
    return isKnown(sample) ? marginOf(sample.n, [shareSpread(sample.share)]) : sample
  },
})
