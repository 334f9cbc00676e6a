import type { Finding } from '@parley/model/rules/rule.ts'

const keyOf = (finding: Finding): string =>
  `${finding.rule} ${finding.cards.join(' ')} ${finding.links.join(' ')}`

/**
 * A half-written card is not nagged: what it merely lacks is held back while its author is in it. What was there
 * before she came stays, or a finding would vanish at the click that leads to its card.
 */
export class HoldBack {
  #within: ReadonlySet<string> = new Set()
  #before = new Set<string>()

  /** The author is in these cards now; `shown` is what stood there when she came. */
  enter(cards: ReadonlySet<string>, shown: readonly Finding[]): void {
    const comes = [...cards].some((card) => !this.#within.has(card))
    this.#within = cards
    if (comes) this.#before = new Set(shown.filter(this.#lacksWithin).map(keyOf))
  }

  /** What somebody asked to be told is never held back. */
  show(findings: readonly Finding[], asked: (finding: Finding) => boolean = () => false): readonly Finding[] {
    if (this.#within.size === 0) return findings
    return findings.filter((one) => !this.#lacksWithin(one) || asked(one) || this.#before.has(keyOf(one)))
  }

  readonly #lacksWithin = ({ lacks, cards }: Finding): boolean =>
    lacks && cards.some((card) => this.#within.has(card))
}
