import { pollOf } from './asked.ts'
import { isKnown } from './lack.ts'
import { metric } from './metric.ts'
import { marginOf, npsSpread } from './survey.ts'

type Reads = 'measureKind' | 'surveyN' | 'promoters' | 'detractors'

/** How large a change of a net promoter score between two waves must be to be seen, in points. */
export const npsLiftError = metric<'objective', Reads>({
  word: 'Error between two waves of the net promoter score',
  about: 'objective',
  formula: '1.96 × √(SE₁² + SE₂²), SE = 100 × √((p + d − (p − d)²) / n)',
  unit: 'points',
  source: 'Confidence interval of a net promoter score, two waves of equal size',
  answer(objective) {
    const poll = pollOf(objective)
    if (!isKnown(poll)) return poll
    const spread = npsSpread(poll.promoters, poll.detractors)
    return marginOf(poll.n, [spread, spread])
  },
})
