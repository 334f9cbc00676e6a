import type { Look } from './look.ts'
import { cannotTell, type About, type Judgement, type Rule } from './rule.ts'
import { settingOf } from './settings.ts'

/** The plan as a subject: no card has a blank id. */
export const thePlan = ''

/** What a rule says of a card, or of the plan. */
export function judge(rule: Rule, subject: string, look: Look): Judgement {
  const { isMuted, thresholds } = settingOf(rule, look)
  if (isMuted) return cannotTell()
  return rule.judge(subject === thePlan ? look.plan : look.view(subject), look, thresholds)
}

/** The rules about each kind of card, and about the plan. */
export function rulesAbout(rules: readonly Rule[]): ReadonlyMap<About, readonly Rule[]> {
  const all = new Map<About, Rule[]>()
  for (const rule of rules)
    for (const about of [rule.about].flat()) all.set(about, [...(all.get(about) ?? []), rule])
  return all
}
