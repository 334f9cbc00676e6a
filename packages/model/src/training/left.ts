import type { Plan, PlantedFlaw } from '../board/plan.ts'
import type { Finding } from '../rules/rule.ts'

/** Whether a finding is what the rules say of this flaw. */
export const isOf = ({ rule, card }: PlantedFlaw, finding: Finding): boolean =>
  finding.rule === rule && finding.cards.includes(card)

/**
 * The planted flaws that nobody repaired yet, as they were planted. `findings` are all that the rules say, held back
 * or not. A rule that was muted says nothing any more; what it spoke of is still there.
 */
export function flawsLeft({ training, rules }: Plan, findings: readonly Finding[]): PlantedFlaw[] {
  return (training?.flaws ?? []).filter(
    (flaw) => rules?.[flaw.rule]?.muted?.trim() || findings.some((finding) => isOf(flaw, finding)),
  )
}

/** What would have come up on any board: all that is neither a flaw of these nor follows from one. */
export const besides = (flaws: readonly PlantedFlaw[], findings: readonly Finding[]): Finding[] =>
  findings.filter((finding) => !flaws.some((flaw) => isOf(flaw, finding) || finding.under === flaw.rule))
