import type { Look } from './look.ts'
import type { Rule, Severity, Thresholds } from './rule.ts'
import { filled } from './words.ts'

const severities: readonly unknown[] = ['error', 'warning', 'hint'] satisfies Severity[]
const isSeverity = (value: unknown): value is Severity => severities.includes(value)

/** How a team has a rule counted: muted by a reason, by another grade, with numbers of its own. */
export type Setting = { isMuted: boolean; severity: Severity | undefined; thresholds: Thresholds }

export const settingOf = (rule: Rule, look: Look): Setting =>
  look.recall(settingOf, rule.code, () => {
    const said = look.settings(rule.code)
    return {
      isMuted: typeof said?.['muted'] === 'string' && filled(said['muted']),
      severity: isSeverity(said?.['severity']) ? said['severity'] : undefined,
      thresholds: said ? withThose(said, rule.thresholds) : rule.thresholds,
    }
  })

/** The rule's numbers, words and lists, with those of the team where they are of the right sort. */
export const thresholdsOf = (rule: Rule, look: Look): Thresholds => settingOf(rule, look).thresholds

const withThose = (said: Record<string, unknown>, thresholds: Thresholds): Thresholds =>
  Object.fromEntries(
    Object.entries(thresholds).map(([key, value]) => [
      key,
      Object.hasOwn(said, key) ? fitting(said[key], value) : value,
    ]),
  )

function fitting(set: unknown, value: Thresholds[string]): Thresholds[string] {
  if (typeof value === 'number') return typeof set === 'number' && !Number.isNaN(set) ? set : value
  if (typeof value === 'string') return typeof set === 'string' && filled(set) ? set : value
  const isList = Array.isArray(set) && set.every((one): one is string => typeof one === 'string')
  return isList ? set : value
}
