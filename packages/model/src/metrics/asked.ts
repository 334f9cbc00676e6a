import type { CardOf } from '../cards/index.ts'
import type { MeasureKind } from '../cards/measure-kind.ts'
import { absent, lack, type Lack } from './lack.ts'
import { isShare } from './periods.ts'

type Objective = CardOf<'objective'>

/** Questions answered with a share of people, 0–100. */
export const shareKinds: ReadonlySet<MeasureKind> = new Set([
  'survey',
  'belonging',
  'recognition',
  'fairness',
])

/** How many answered, and which share of them recommends us and advises against us. */
export type Poll = { n: number; promoters: number; detractors: number }

export function pollOf({
  measureKind,
  surveyN,
  promoters,
  detractors,
}: Pick<Objective, 'measureKind' | 'surveyN' | 'promoters' | 'detractors'>): Poll | Lack {
  if (measureKind !== undefined && measureKind !== 'nps') return lack('measureKind')
  if (surveyN === undefined || promoters === undefined || detractors === undefined)
    return absent({ surveyN, promoters, detractors })
  if (surveyN < 1) return lack('surveyN')
  const fit = isShare(promoters) && isShare(detractors) && promoters + detractors <= 1 + 1e-9
  return fit ? { n: surveyN, promoters, detractors } : lack('promoters', 'detractors')
}

/** How many answered, and which share of them says yes in the first wave. */
export function sampleOf({
  measureKind,
  surveyN,
  baseline,
}: Pick<Objective, 'measureKind' | 'surveyN' | 'baseline'>): { n: number; share: number } | Lack {
  if (measureKind === undefined || !shareKinds.has(measureKind)) return lack('measureKind')
  if (surveyN === undefined || baseline === undefined) return absent({ surveyN, baseline })
  if (surveyN < 1) return lack('surveyN')
  return isShare(baseline / 100) ? { n: surveyN, share: baseline / 100 } : lack('baseline')
}
