import { pollOf } from './asked.ts'
import { isKnown } from './lack.ts'
import { metric } from './metric.ts'
import { marginOf, npsSpread } from './survey.ts'

type Reads = 'measureKind' | 'surveyN' | 'promoters' | 'detractors'

/** How far a net promoter score may be off in one wave, in points on either side, 95 times of 100. */
export const npsError = metric<'objective', Reads>({
  word: 'Error of the net promoter score',
  about: 'objective',
  formula: '1.96 × 100 × √((p + d − (p − d)²) / n)',
  unit: 'points',
  source: 'Confidence interval of a net promoter score',
  answer(objective) {
    const poll = pollOf(objective)
    return isKnown(poll) ? marginOf(poll.n, [npsSpread(poll.promoters, poll.detractors)]) : poll
  },
})
