import type { Look } from './look.ts'
import { cannotTell, type About, type Judgement, type Rule, type Subject } from './rule.ts'
import type { Setting } from './settings.ts'

/** The plan as a subject: no card has a blank id. */
export const thePlan = ''

/** What a rule says of a card, or of the plan, as the team has it counted. */
export function judge(rule: Rule, subject: Subject<About>, look: Look, setting: Setting): Judgement {
  return setting.isMuted ? cannotTell() : rule.judge(subject, look, setting.thresholds)
}

/** The rules about each kind of card, and about the plan. */
export function rulesAbout(rules: readonly Rule[]): ReadonlyMap<About, readonly Rule[]> {
  const all = new Map<About, Rule[]>()
  for (const rule of rules)
    for (const about of [rule.about].flat()) all.set(about, [...(all.get(about) ?? []), rule])
  return all
}
