import { placeOf } from './order.ts'
import type { Finding, Rule } from './rule.ts'

/** What was found of one subject, and the same as it is told: what is folded stands under its root. */
type Line = { found: readonly Finding[]; told: readonly Finding[] }
const nothing: readonly Finding[] = []

/** What one rule has said so far, of which subjects. */
export class Sheet {
  readonly rule: Rule
  /** How many of its subjects it could tell of. */
  judged = 0
  readonly #lines = new Map<string, Line>()
  /** The subjects with findings, sorted. */
  readonly #order: string[] = []
  #flat: readonly Finding[] | undefined = nothing
  #broken = 0

  constructor(rule: Rule) {
    this.rule = rule
  }

  /** Writes down what was found of a subject; answers what stood there, or nothing where that is no news. */
  write(subject: string, found: readonly Finding[]): readonly Finding[] | undefined {
    if (found.length === 0 && !this.#lines.has(subject)) return undefined
    const { found: before, told } = this.#lines.get(subject) ?? { found: nothing, told: nothing }
    if (before === found) return undefined
    if (before.length === 0 || found.length === 0) this.#place(subject, found.length > 0)
    if (found.length > 0) this.#lines.set(subject, { found, told: found })
    else this.#lines.delete(subject)
    this.#retold(told, found)
    return before
  }

  /** Tells otherwise what was found of a subject. */
  tell(subject: string, told: (finding: Finding) => Finding): void {
    const line = this.#lines.get(subject)
    if (!line) return
    const next = line.found.map(told)
    if (next.every((finding, at) => finding === line.told[at])) return
    this.#retold(line.told, next)
    line.told = next
  }

  /** The subjects of which anything was found. */
  get subjects(): readonly string[] {
    return this.#order
  }

  /** Whether anything found stands against it: hints never do, and neither does what is folded. */
  get isBroken(): boolean {
    return this.#broken > 0
  }

  /** All findings of the rule as they are told, by subject. The same list until one of them is another. */
  get findings(): readonly Finding[] {
    if (this.#flat) return this.#flat
    const all: Finding[] = []
    for (const subject of this.#order)
      for (const one of this.#lines.get(subject)?.told ?? nothing) all.push(one)
    this.#flat = all
    return all
  }

  #place(subject: string, enters: boolean): void {
    const at = placeOf(subject, this.#order)
    if (enters) this.#order.splice(at, 0, subject)
    else this.#order.splice(at, 1)
  }

  #retold(before: readonly Finding[], after: readonly Finding[]): void {
    this.#flat = undefined
    for (const one of after) if (counts(one)) this.#broken++
    for (const one of before) if (counts(one)) this.#broken--
  }
}

const counts = ({ severity, under }: Finding): boolean => under === null && severity !== 'hint'
