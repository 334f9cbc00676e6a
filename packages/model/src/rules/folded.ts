import type { Ground } from './ground.ts'
import type { Finding } from './rule.ts'
import type { Sheet } from './sheet.ts'
import { foldedUnder } from './telling.ts'

/** The sheet of a rule whose findings may lie under roots: which roots, and what is to be told anew. */
export class Folded {
  /** In the order of the table: the first that takes a finding has it. */
  readonly roots: Ground[] = []
  readonly #sheet: Sheet
  /** The subjects whose findings speak of a card. */
  readonly #at = new Map<string, Set<string>>()
  readonly #doubtful = new Set<string>()
  readonly #known = new WeakMap<Finding, Finding>()

  constructor(sheet: Sheet) {
    this.#sheet = sheet
  }

  /** A subject is spoken of otherwise than before. */
  follow(subject: string, before: readonly Finding[], after: readonly Finding[]): void {
    for (const card of cardsOf(before)) {
      const there = this.#at.get(card)
      if (there?.delete(subject) && there.size === 0) this.#at.delete(card)
    }
    for (const card of cardsOf(after)) {
      const there = this.#at.get(card)
      if (there) there.add(subject)
      else this.#at.set(card, new Set([subject]))
    }
    this.#doubtful.add(subject)
  }

  /** A root came to this card or went from it; to the whole plan where there is none. */
  doubt(card: string | undefined): void {
    const subjects = card === undefined ? this.#sheet.subjects : this.#at.get(card)
    for (const subject of subjects ?? []) this.#doubtful.add(subject)
  }

  settle(): void {
    for (const subject of this.#doubtful) this.#sheet.tell(subject, this.#told)
    this.#doubtful.clear()
  }

  readonly #told = (finding: Finding): Finding => {
    const under = this.roots.find((ground) => ground.takes(finding))?.root.root
    if (under === undefined) return finding
    const known = this.#known.get(finding)
    if (known?.under === under) return known
    const told = foldedUnder(finding, under)
    this.#known.set(finding, told)
    return told
  }
}

const cardsOf = (findings: readonly Finding[]): string[] => findings.flatMap(({ cards }) => cards)
