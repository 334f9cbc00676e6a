import type { Board } from '../board/board.ts'
import type { Command } from '../board/command.ts'
import type { Progress } from './book.ts'
import { check, judged, type CheckOptions } from './check.ts'
import type { Finding, Severity } from './rule.ts'

export type Counts = Record<Severity, number>
/** A finding as it is told outside, by the command line and the API. */
export type Reported = Omit<Finding, 'lacks' | 'consequenceOf' | 'repairs'> & {
  repairs: { title: string; complete: boolean; commands: Command[] }[]
}
export type Report = { counts: Counts; findings: Reported[] }

/** How many there are of each severity. What is folded under its root is not counted. */
export function counts(findings: readonly Pick<Finding, 'severity' | 'under'>[]): Counts {
  const all: Counts = { error: 0, warning: 0, hint: 0 }
  for (const { severity, under } of findings) if (under === null) all[severity] += 1
  return all
}

/** How a plan stands at a glance: the counts, and for each step how many of its rules hold. Never one number. */
export type Standing = { counts: Counts; progress: readonly Progress[] }

export function standing(board: Board, options: CheckOptions = {}): Standing {
  const { findings, progress } = judged(board, options)
  return { counts: counts(findings), progress }
}

/** What `validate` answers: the counts, and each finding with exactly the keys that the outside relies on. */
export function report(board: Board, options: CheckOptions = {}): Report {
  const findings = check(board, options)
  return { counts: counts(findings), findings: findings.map(reported) }
}

const reported = ({ lacks: _lacks, consequenceOf: _causes, repairs, ...finding }: Finding): Reported => ({
  ...finding,
  repairs: repairs.map(({ title, complete, commands }) => ({ title, complete, commands })),
})
