import type { Plan } from '../board/plan.ts'
import { valueAt } from './facts.ts'
import { Folder } from './fold.ts'
import type { Finding, Judgement, Rule } from './rule.ts'
import { Sheet } from './sheet.ts'

/** How many of the rules of one step hold, of those that had something to judge. */
export type Progress = { step: string; holds: number; judged: number }

const steps = ['0', '1', '2', '3', '4', '5', '6', 'loop'] as const

/** All that the rules have said of a board, a sheet a rule. */
export class Book {
  readonly #sheets: ReadonlyMap<string, Sheet>
  readonly #folder: Folder
  #findings: readonly Finding[] | undefined = []

  constructor(rules: readonly Rule[]) {
    this.#sheets = new Map(rules.map((rule) => [rule.code, new Sheet(rule)]))
    this.#folder = new Folder((code) => this.#sheets.get(code)?.rule.about === 'plan')
  }

  write(rule: Rule, subject: string, outcome: Judgement['is'], findings: readonly Finding[]): void {
    if (this.#sheets.get(rule.code)?.write(subject, outcome, findings)) this.#findings = undefined
  }

  strike(rule: Rule, subject: string): void {
    if (this.#sheets.get(rule.code)?.strike(subject)) this.#findings = undefined
  }

  get findings(): readonly Finding[] {
    this.#findings ??= this.#folder.fold(
      new Map([...this.#sheets].map(([code, { findings }]) => [code, findings] as const)),
    )
    return this.#findings
  }

  /** Hints never count, and neither does what is folded under its root. */
  progress(plan: Plan): Progress[] {
    const broken = new Set<string>()
    for (const { rule, severity, under } of this.findings)
      if (under === null && severity !== 'hint') broken.add(rule)
    return steps.map((step) => {
      const judged = [...this.#sheets.values()].filter(
        ({ rule, judged }) => String(rule.step) === step && judged > 0 && !isHint(rule, plan),
      )
      return {
        step,
        holds: judged.filter(({ rule }) => !broken.has(rule.code)).length,
        judged: judged.length,
      }
    })
  }
}

function isHint(rule: Rule, plan: Plan): boolean {
  const set = valueAt(plan.rules, rule.code) as { severity?: unknown } | undefined
  return (set?.severity ?? rule.severity) === 'hint'
}
