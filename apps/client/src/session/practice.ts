import type { Plan, PlantedFlaw } from '@parley/model/board/plan.ts'
import type { Finding } from '@parley/model/rules/rule.ts'
import { besides, flawsLeft, isOf } from '@parley/model/training/left.ts'

/** How far a board to practise on has come. `others`: errors and warnings that nobody planted, as repairs may bring. */
export type Practice = {
  task: string
  flaws: readonly PlantedFlaw[]
  left: readonly PlantedFlaw[]
  others: number
}

/** Undefined on every other board. */
export function practiceOf(plan: Plan, findings: readonly Finding[]): Practice | undefined {
  const { training } = plan
  if (!training || training.flaws.length === 0) return undefined
  const grave = besides(training.flaws, findings).filter(
    ({ under, severity }) => under === null && severity !== 'hint',
  )
  return { ...training, left: flawsLeft(plan, findings), others: grave.length }
}

export const isSameFlaw = (a: PlantedFlaw, b: PlantedFlaw): boolean => a.rule === b.rule && a.card === b.card

/** Planted flaws are to be found by the learner: the page keeps them to itself until it was told to show them. */
export function withoutSecrets(
  { training }: Plan,
  findings: readonly Finding[],
  told: readonly PlantedFlaw[],
): readonly Finding[] {
  const secret = (training?.flaws ?? []).filter((flaw) => !told.some((one) => isSameFlaw(one, flaw)))
  return secret.length === 0 ? findings : besides(secret, findings)
}

/** Whether a finding is one of the flaws that were shown. */
export const isToldIn =
  (told: readonly PlantedFlaw[]) =>
  (finding: Finding): boolean =>
    told.some((flaw) => isOf(flaw, finding))
