import type { Plan } from '../board/plan.ts'
import { valueAt } from './facts.ts'
import { Folder } from './fold.ts'
import type { Finding, Judgement, Rule } from './rule.ts'
import { Sheet } from './sheet.ts'

/** How many of the rules of one step hold, of those that had something to judge. */
export type Progress = { step: string; holds: number; judged: number }

const steps = ['0', '1', '2', '3', '4', '5', '6', 'loop'] as const
const nothing: readonly Finding[] = []

/** All that the rules have said of a board, a sheet a rule. */
export class Book {
  readonly #sheets: ReadonlyMap<string, Sheet>
  readonly #folder: Folder
  #lists: readonly (readonly Finding[])[] = []
  #findings = nothing

  constructor(rules: readonly Rule[]) {
    this.#sheets = new Map(rules.map((rule) => [rule.code, new Sheet(rule)]))
    this.#folder = new Folder(this.#sheets)
  }

  write({ code }: Rule, subject: string, outcome: Judgement['is'], findings: readonly Finding[]): void {
    const before = this.#sheets.get(code)?.write(subject, outcome, findings)
    if (before) this.#folder.follow(code, subject, before, findings)
  }

  /** The subject is gone. */
  strike(rule: Rule, subject: string): void {
    this.write(rule, subject, 'cannotTell', nothing)
  }

  /** Put together when asked for; the same list while nothing is told otherwise. */
  get findings(): readonly Finding[] {
    this.#folder.settle()
    const lists = [...this.#sheets.values()].map((sheet) => sheet.findings)
    if (lists.some((list, at) => list !== this.#lists[at])) this.#findings = nothing.concat(...lists)
    this.#lists = lists
    return this.#findings
  }

  progress(plan: Plan): Progress[] {
    this.#folder.settle()
    return steps.map((step) => {
      const judged = [...this.#sheets.values()].filter(
        ({ rule, judged }) => String(rule.step) === step && judged > 0 && !isHint(rule, plan),
      )
      return { step, holds: judged.filter(({ isBroken }) => !isBroken).length, judged: judged.length }
    })
  }
}

function isHint(rule: Rule, plan: Plan): boolean {
  const set = valueAt(plan.rules, rule.code) as { severity?: unknown } | undefined
  return (set?.severity ?? rule.severity) === 'hint'
}
