import type { Look } from './look.ts'
import type { Rule, Severity, Thresholds } from './rule.ts'
import { filled } from './words.ts'

const severities: readonly unknown[] = ['error', 'warning', 'hint'] satisfies Severity[]
const isSeverity = (value: unknown): value is Severity => severities.includes(value)

/** The grade a team gave the rule, if any. */
export function severitySet(rule: Rule, look: Look): Severity | undefined {
  const severity = look.settings(rule.code)?.['severity']
  return isSeverity(severity) ? severity : undefined
}

/** A rule is muted by a reason; a blank one mutes nothing. */
export const isMuted = (rule: Rule, look: Look): boolean => {
  const muted = look.settings(rule.code)?.['muted']
  return typeof muted === 'string' && filled(muted)
}

/** The rule's numbers, words and lists, with those of the team where they are of the right sort. */
export function thresholdsOf(rule: Rule, look: Look): Thresholds {
  const settings = look.settings(rule.code)
  if (!settings) return rule.thresholds
  return Object.fromEntries(
    Object.entries(rule.thresholds).map(([key, value]) => [
      key,
      Object.hasOwn(settings, key) ? fitting(settings[key], value) : value,
    ]),
  )
}

function fitting(set: unknown, value: Thresholds[string]): Thresholds[string] {
  if (typeof value === 'number') return typeof set === 'number' && !Number.isNaN(set) ? set : value
  if (typeof value === 'string') return typeof set === 'string' && filled(set) ? set : value
  const isList = Array.isArray(set) && set.every((one): one is string => typeof one === 'string')
  return isList ? set : value
}
