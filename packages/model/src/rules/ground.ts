import type { Root } from './folding.ts'
import type { Finding } from './rule.ts'

/** Where the findings of one root stand: on the whole plan, or on cards. Counted, so that each may go by itself. */
export class Ground {
  readonly root: Root
  readonly #isWhole: boolean
  /** Told of a card that became ground or ceased to be; of none where that is the whole plan. */
  readonly #moved: (card?: string) => void
  readonly #cards = new Map<string, number>()
  #size = 0

  constructor(root: Root, isWhole: boolean, moved: (card?: string) => void) {
    this.root = root
    this.#isWhole = isWhole
    this.#moved = moved
  }

  /** A finding of the root came (1) or went (-1). */
  count({ severity, cards }: Finding, by: 1 | -1): void {
    if (this.root.only && this.root.only !== severity) return
    const edge = by === 1 ? 1 : 0
    this.#size += by
    if (this.#isWhole && this.#size === edge) this.#moved()
    if (this.#isWhole) return
    for (const card of cards) {
      const count = (this.#cards.get(card) ?? 0) + by
      if (count > 0) this.#cards.set(card, count)
      else this.#cards.delete(card)
      if (count === edge) this.#moved(card)
    }
  }

  /** Whether a finding of a rule that the root folds lies under it. */
  takes({ cards, consequenceOf }: Finding): boolean {
    if (this.root.named && !consequenceOf.includes(this.root.root)) return false
    return this.#isWhole ? this.#size > 0 : cards.some((card) => this.#cards.has(card))
  }
}
