import { fits, type Link } from '../links/index.ts'
import type { Board } from './board.ts'
import type { Shelf } from './shelf.ts'

/** All readable links, dangling ones too: which of them are on the board follows from the cards at their ends. */
export class Hanging {
  readonly #links = new Map<string, Link>()
  /** The ids of the links at each card, to find those that come back with it. */
  readonly #endsAt = new Map<string, Set<string>>()

  at(card: string): Iterable<string> {
    return this.#endsAt.get(card) ?? []
  }

  /** A link as it says now; undefined where it is gone or cannot be read. */
  put(id: string, link: Link | undefined): void {
    const old = this.#links.get(id)
    if (old) for (const end of [old.from, old.to]) this.#endsAt.get(end)?.delete(id)
    if (!link) return void this.#links.delete(id)
    this.#links.set(id, link)
    for (const end of [link.from, link.to])
      this.#endsAt.set(end, (this.#endsAt.get(end) ?? new Set()).add(id))
  }

  /**
   * Puts each of these links on the board when both its ends are there and its verb fits them, and takes it off when
   * not. Together, so that a card with thousands of links has its list written once.
   */
  hang(next: Board, ids: Iterable<string>): void {
    const [leaving, arriving] = [new Ends(next.leaving), new Ends(next.arriving)]
    for (const id of ids) {
      const old = next.links.get(id)
      if (old) {
        leaving.at(old.from).delete(id)
        arriving.at(old.to).delete(id)
      }
      const shown = this.#shown(next, id)
      next.links = shown ? next.links.with(id, shown) : next.links.without(id)
      if (!shown) continue
      leaving.at(shown.from).set(id, shown)
      arriving.at(shown.to).set(id, shown)
    }
    next.leaving = leaving.written()
    next.arriving = arriving.written()
  }

  #shown({ cards }: Board, id: string): Link | undefined {
    const link = this.#links.get(id)
    const from = link && cards.get(link.from)
    const to = link && cards.get(link.to)
    return link && from && to && fits(link.kind, from.kind, to.kind) ? link : undefined
  }
}

/** The links at one end of cards, while some of them change. */
class Ends {
  readonly #before: Shelf<readonly Link[]>
  readonly #now = new Map<string, Map<string, Link>>()

  constructor(before: Shelf<readonly Link[]>) {
    this.#before = before
  }

  at(card: string): Map<string, Link> {
    const known = this.#now.get(card)
    if (known) return known
    const links = new Map((this.#before.get(card) ?? []).map((link) => [link.id, link]))
    this.#now.set(card, links)
    return links
  }

  written(): Shelf<readonly Link[]> {
    let shelf = this.#before
    for (const [card, links] of this.#now)
      shelf = links.size > 0 ? shelf.with(card, [...links.values()]) : shelf.without(card)
    return shelf
  }
}
