import type { Finding, Judgement, Rule } from './rule.ts'

/** What one rule has said so far, of which subjects. */
export class Sheet {
  readonly rule: Rule
  readonly #told = new Set<string>()
  readonly #findings = new Map<string, readonly Finding[]>()
  /** The subjects with findings, sorted. */
  readonly #order: string[] = []
  #flat: readonly Finding[] | undefined

  constructor(rule: Rule) {
    this.rule = rule
  }

  /** Writes down what was found of a subject; answers whether that is news. */
  write(subject: string, outcome: Judgement['is'], findings: readonly Finding[]): boolean {
    if (outcome === 'cannotTell') this.#told.delete(subject)
    else this.#told.add(subject)
    const before = this.#findings.get(subject)
    if (before === findings || (!before && findings.length === 0)) return false
    this.#put(subject, findings)
    this.#flat = undefined
    return true
  }

  /** How many of its subjects it could tell of. */
  get judged(): number {
    return this.#told.size
  }

  /** The subject is gone. */
  strike(subject: string): boolean {
    return this.write(subject, 'cannotTell', [])
  }

  /** All findings of the rule, by subject. */
  get findings(): readonly Finding[] {
    this.#flat ??= this.#order.flatMap((subject) => this.#findings.get(subject) ?? [])
    return this.#flat
  }

  #put(subject: string, findings: readonly Finding[]): void {
    const known = this.#findings.has(subject)
    if (findings.length > 0) this.#findings.set(subject, findings)
    else this.#findings.delete(subject)
    if (known === findings.length > 0) return
    this.#order.splice(this.#placeOf(subject), known ? 1 : 0, ...(known ? [] : [subject]))
  }

  /** Where the subject stands in the order, or is to stand. */
  #placeOf(subject: string): number {
    let [low, high] = [0, this.#order.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#order[middle]! < subject) low = middle + 1
      else high = middle
    }
    return low
  }
}
