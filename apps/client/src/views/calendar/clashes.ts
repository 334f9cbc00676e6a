import type { Finding } from '@parley/model/rules/rule.ts'

/** At odds in time: two pushes at once, more than people bear, before what it waits for, two values at once, before the release. */
const rules: ReadonlySet<string> = new Set(['TIME-1', 'TIME-2', 'TIME-4', 'MSG-2', 'MSG-6'])

/** The findings that tell of what gets in each other's way, errors first. */
export const clashesAmong = (findings: readonly Finding[]): Finding[] =>
  findings
    .filter(({ rule, under }) => rules.has(rule) && under === null)
    .toSorted((a, b) => Number(a.severity !== 'error') - Number(b.severity !== 'error'))
