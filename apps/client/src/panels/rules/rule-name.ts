import { rules } from '@parley/model/rules/index.ts'
import { goodOf } from '@parley/model/rules/name.ts'
import type { Rule, Thresholds } from '@parley/model/rules/rule.ts'
import { filled } from '@parley/model/rules/words.ts'
import type { Formats } from '../../words/format.ts'
import type { Words } from '../../words/words.ts'

const known = new Map(rules.map((rule): [string, Rule] => [rule.code, rule]))

export const ruleOf = (code: string): Rule | undefined => known.get(code)

/** A plan may speak of a rule that this Parley does not have; it goes by its code. */
export function ruleNamed(code: string, words: Words): string {
  const rule = known.get(code)
  return rule ? words.board.findings.ruleNamed(goodOf(rule), code) : code
}

type Settings = Readonly<Record<string, unknown>>

/** What is found, with the thresholds of this plan where the rule speaks of them by name: more than 90 days. */
export function checksOf(
  { checks, thresholds }: Pick<Rule, 'checks' | 'thresholds'>,
  settings: Settings | undefined,
  formats: Formats,
): string {
  return Object.entries(thresholds).reduce((text, [key, usual]) => {
    // A name that is a word of the language, such as cap or stage, stands for itself.
    if (!/[A-Z]/u.test(key) && key !== 'min') return text
    const set = settings?.[key]
    const value = typeof set === typeof usual && filled(set) ? (set as Thresholds[string]) : usual
    return text.replace(new RegExp(`\\b${key}\\b`, 'u'), () => shownThreshold(value, formats))
  }, checks)
}

const shownThreshold = (value: Thresholds[string], { number, list }: Formats): string =>
  typeof value === 'number' ? number(value) : typeof value === 'string' ? value : list(value)
