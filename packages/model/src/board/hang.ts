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

  /** Puts a link on the board when both ends are there and its verb fits them, and takes it off when not. */
  hang(next: Board, id: string): void {
    const link = this.#links.get(id)
    const from = link && next.cards.get(link.from)
    const to = link && next.cards.get(link.to)
    const shown = link && from && to && fits(link.kind, from.kind, to.kind) ? link : undefined
    const old = next.links.get(id)
    if (old) {
      next.leaving = withoutLink(next.leaving, old.from, id)
      next.arriving = withoutLink(next.arriving, old.to, id)
    }
    next.links = shown ? next.links.with(id, shown) : next.links.without(id)
    if (!shown) return
    next.leaving = withLink(next.leaving, shown.from, shown)
    next.arriving = withLink(next.arriving, shown.to, shown)
  }
}

const withLink = (ends: Shelf<readonly Link[]>, card: string, link: Link): Shelf<readonly Link[]> =>
  ends.with(card, [...(ends.get(card) ?? []), link])

function withoutLink(ends: Shelf<readonly Link[]>, card: string, id: string): Shelf<readonly Link[]> {
  const rest = (ends.get(card) ?? []).filter((link) => link.id !== id)
  return rest.length > 0 ? ends.with(card, rest) : ends.without(card)
}
