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
    if ([...cards].some((card) => !this.#within.has(card))) this.#before = new Set(shown.map(keyOf))
    this.#within = cards
  }

  /** What somebody asked to be told is never held back. */
  show(findings: readonly Finding[], asked: (finding: Finding) => boolean = () => false): Finding[] {
    return findings.filter(
      (one) =>
        !one.lacks ||
        asked(one) ||
        this.#before.has(keyOf(one)) ||
        !one.cards.some((card) => this.#within.has(card)),
    )
  }
}
