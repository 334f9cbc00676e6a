import { defaultStages, type Plan } from '../board/plan.ts'
import type { CardOf } from '../cards/index.ts'
import { once, type Look } from './look.ts'
import { filled, sameText } from './words.ts'

/** The stages of the journey: those of the plan, else the five of the method. */
export const stagesOf = ({ plan }: { plan: Plan }): readonly string[] =>
  filled(plan.stages) ? plan.stages : defaultStages

/** Somebody has said of one of its contact points at which stage it helps. */
export const isMapped = once((segment: CardOf<'segment'>, look: Look): boolean =>
  look.in(segment, 'touches', 'contactPoint').some(({ stages }) => filled(stages)),
)

export const helpsAt = ({ stages = [] }: CardOf<'contactPoint'>, stage: string): boolean =>
  stages.some((one) => sameText(one, stage))
