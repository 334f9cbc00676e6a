import { Folded } from './folded.ts'
import { folding, type Root } from './folding.ts'
import { Ground } from './ground.ts'
import type { Finding } from './rule.ts'
import type { Sheet } from './sheet.ts'

/**
 * Folds consequences under their roots. A root that comes or goes puts those findings in doubt that stand on its
 * ground, and no others; what stays folded stays the same object.
 */
export class Folder {
  readonly #folded = new Map<string, Folded>()
  /** The grounds on which the findings of a rule stand. */
  readonly #grounds = new Map<string, Ground[]>()

  constructor(sheets: ReadonlyMap<string, Sheet>, table: readonly Root[] = folding) {
    for (const root of table) {
      const folds = root.folds.flatMap((code) => this.#foldedOf(code, sheets))
      const isWhole = sheets.get(root.root)?.rule.about === 'plan' && !root.near
      const ground = new Ground(root, isWhole, (card) => folds.forEach((one) => one.doubt(card)))
      this.#grounds.set(root.root, [...(this.#grounds.get(root.root) ?? []), ground])
      for (const one of folds) one.roots.push(ground)
    }
  }

  /** A rule speaks of a subject otherwise than before. What stays is entered first, or its ground would move. */
  follow(rule: string, subject: string, before: readonly Finding[], after: readonly Finding[]): void {
    this.#folded.get(rule)?.follow(subject, before, after)
    for (const ground of this.#grounds.get(rule) ?? []) {
      for (const finding of after) ground.count(finding, 1)
      for (const finding of before) ground.count(finding, -1)
    }
  }

  /** Tells anew what is in doubt. */
  settle(): void {
    for (const folded of this.#folded.values()) folded.settle()
  }

  #foldedOf(code: string, sheets: ReadonlyMap<string, Sheet>): Folded[] {
    const known = this.#folded.get(code)
    if (known) return [known]
    const sheet = sheets.get(code)
    if (!sheet) return []
    const folded = new Folded(sheet)
    this.#folded.set(code, folded)
    return [folded]
  }
}
