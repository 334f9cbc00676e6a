import type { Plan } from '../board/plan.ts'
import { valueAt } from './facts.ts'
import { Folder } from './fold.ts'
import type { Finding, Judgement, Rule } from './rule.ts'
import { Sheet } from './sheet.ts'

/** How many of the rules of one step hold, of those that had something to judge. */
export type Progress = { step: string; holds: number; judged: number }

const steps = ['0', '1', '2', '3', '4', '5', '6', 'loop'] as const
const nothing: readonly Finding[] = []
type Outcome = Judgement['is']
const isTold = (outcome: Outcome | undefined): boolean => outcome === 'fine' || outcome === 'found'

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

  /** What a rule says of a subject, and what it said before, if it did. */
  write(rule: Rule, subject: string, is: Outcome, findings: readonly Finding[], was?: Outcome): void {
    const sheet = this.#sheets.get(rule.code)
    if (!sheet) return
    sheet.judged += Number(isTold(is)) - Number(isTold(was))
    const before = sheet.write(subject, findings)
    if (before) this.#folder.follow(rule.code, subject, before, findings)
  }

  /** The subject is gone. */
  strike(rule: Rule, subject: string, was: Outcome): void {
    this.write(rule, subject, 'cannotTell', nothing, was)
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
