import type { Finding, Severity } from './rule.ts'

type Root = { root: string; folds: readonly string[]; only?: Severity }

/**
 * Consequence under root: a finding is told under its root where both share a card, or where the root speaks of the
 * whole plan. `only`: the root folds where it has that severity. The first root in this order takes it.
 */
export const folding: readonly Root[] = [
  { root: 'DB-1', folds: ['DB-5'] },
  { root: 'SEG-5', folds: ['SEG-6'], only: 'error' },
  { root: 'SEG-8', folds: ['OBJ-6'], only: 'error' },
  { root: 'CON-2', folds: ['LOOP-6', 'CON-3'] },
  { root: 'CON-3', folds: ['LOOP-6', 'CON-10', 'CON-4'] },
  { root: 'CON-5', folds: ['CON-9', 'MSG-7'] },
  { root: 'CON-6', folds: ['MSG-7'] },
  { root: 'CON-9', folds: ['MSG-1'] },
  { root: 'MSG-1', folds: ['CON-10', 'LOOP-6', 'MSG-10'] },
  { root: 'MIX-6', folds: ['CON-12'] },
  { root: 'MIX-2', folds: ['GOV-1', 'OBJ-10'] },
  { root: 'OBJ-4', folds: ['GOV-1'] },
  { root: 'TIME-6', folds: ['RISK-2', 'OBJ-8'] },
  { root: 'HUM-1', folds: ['BUD-7', 'MET-1'] },
  { root: 'HUM-3', folds: ['MET-1'] },
  { root: 'LOOP-1', folds: ['LOOP-6'] },
  { root: 'LOOP-2', folds: ['LOOP-4'] },
  { root: 'LOOP-5', folds: ['LOOP-10', 'MSG-10'] },
  { root: 'RISK-4', folds: ['RISK-1'] },
  { root: 'BUD-1', folds: ['BUD-5'] },
  { root: 'BUD-4', folds: ['BUD-5'] },
  { root: 'BUD-5', folds: ['BUD-7'] },
  { root: 'GOV-3', folds: ['GOV-1', 'MIX-2', 'HUM-3', 'MET-1'] },
]

/** Where the roots of a plan's findings are: the cards they speak of, or the plan. */
type Ground = { cards: Set<string>; plan: boolean }

/** Folds consequences under their roots. What is folded once is the same object the next time. */
export class Folder {
  readonly #table: readonly Root[]
  readonly #aboutPlan: (rule: string) => boolean
  readonly #folded = new WeakMap<Finding, Finding>()

  constructor(aboutPlan: (rule: string) => boolean, table = folding) {
    this.#table = table
    this.#aboutPlan = aboutPlan
  }

  /** Takes the findings of each rule, and gives all in that order. */
  fold(byRule: ReadonlyMap<string, readonly Finding[]>): Finding[] {
    const grounds = this.#table
      .filter(({ root }) => byRule.get(root)?.length)
      .map((root) => ({ ...root, ground: this.#groundOf(root, byRule.get(root.root) ?? []) }))
    return [...byRule].flatMap(([rule, findings]) => {
      const roots = grounds.filter(({ folds }) => folds.includes(rule))
      if (roots.length === 0 && findings.every(({ consequenceOf }) => consequenceOf.length === 0))
        return findings
      return findings.map((finding) => {
        const root =
          roots.find(({ ground }) => shares(ground, finding))?.root ??
          finding.consequenceOf.find((code) =>
            shares(this.#groundOf({ root: code }, byRule.get(code) ?? []), finding),
          )
        return root ? this.#under(finding, root) : finding
      })
    })
  }

  #groundOf({ root, only }: Pick<Root, 'root' | 'only'>, findings: readonly Finding[]): Ground {
    const roots = findings.filter(({ severity }) => !only || severity === only)
    return {
      cards: new Set(roots.flatMap(({ cards }) => cards)),
      plan: roots.length > 0 && this.#aboutPlan(root),
    }
  }

  #under(finding: Finding, root: string): Finding {
    const known = this.#folded.get(finding)
    if (known?.under === root) return known
    const folded = { ...finding, under: root }
    this.#folded.set(finding, folded)
    return folded
  }
}

const shares = (ground: Ground, { cards }: Finding): boolean =>
  ground.plan || cards.some((card) => ground.cards.has(card))
