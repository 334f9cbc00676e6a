import type { Board } from '@parley/model/board/board.ts'
import { check } from '@parley/model/rules/check.ts'
import type { Finding, Severity } from '@parley/model/rules/rule.ts'

export type Counts = Record<Severity, number>
export type Verdict = { counts: Counts; findings: readonly Finding[] }

/** What the rules say of a plan. A finding that is folded under its root is told and not counted. */
export function verdictOn(board: Board): Verdict {
  const findings = check(board)
  const counts: Counts = { error: 0, warning: 0, hint: 0 }
  for (const finding of findings) if (finding.under === null) counts[finding.severity] += 1
  return { counts, findings }
}
