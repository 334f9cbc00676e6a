import type { Board } from '../board/board.ts'
import type { Card, CardKindName } from '../cards/index.ts'
import type { Link, LinkKindName } from '../links/index.ts'
import { sorted } from './order.ts'

export type Way = 'out' | 'in'
/** The links of one kind at a card, and the cards at their other ends, by id. `kind`: where these are all of one. */
export type Ends = { links: readonly Link[]; cards: readonly Card[]; kind: CardKindName | undefined }
/** A card has links of few kinds: a short row is looked through sooner than a map. */
type Row = readonly Sort[]
type Known = Record<Way, Row>
type Sort = { verb: LinkKindName; links: Link[]; cards: readonly Card[]; kind: CardKindName | undefined }

const none: Ends = { links: [], cards: [], kind: undefined }
const nothing: Row = []

/** A board as somebody sees it; `kindOf` a card in scope, and of no other. */
type Seen = {
  readonly board: Board
  view(id: string): Card
  kindOf(id: string): CardKindName | undefined
}

/** The links at each card with both ends in scope, sorted out by kind when first asked for, and kept until forgotten. */
export class EndsAt {
  readonly #seen: Seen
  readonly #known = new Map<string, Known>()

  constructor(seen: Seen) {
    this.#seen = seen
  }

  of(id: string, way: Way, kind: LinkKindName): Ends {
    const known = this.#known.get(id) ?? this.#learn(id)
    for (const ends of known[way]) if (ends.verb === kind) return ends
    return none
  }

  forget(id: string): void {
    this.#known.delete(id)
  }

  #learn(id: string): Known {
    const { leaving, arriving } = this.#seen.board
    const isThere = this.#seen.kindOf(id) !== undefined
    const known = {
      out: isThere ? this.#sorted(leaving.get(id), 'to') : nothing,
      in: isThere ? this.#sorted(arriving.get(id), 'from') : nothing,
    }
    this.#known.set(id, known)
    return known
  }

  #sorted(links: readonly Link[] | undefined, other: 'from' | 'to'): Row {
    if (!links) return nothing
    const sorts: Sort[] = []
    for (const link of links) {
      const kind = this.#seen.kindOf(link[other])
      if (kind === undefined) continue
      const sort = sortOf(link.kind, sorts)
      if (!sort) sorts.push({ verb: link.kind, links: [link], cards: [this.#seen.view(link[other])], kind })
      else {
        sort.links.push(link)
        if (sort.kind !== kind) sort.kind = undefined
      }
    }
    // Most are alone, and need no order.
    for (const sort of sorts) if (sort.links.length > 1) this.#putInOrder(sort, other)
    return sorts
  }

  #putInOrder(sort: Sort, other: 'from' | 'to'): void {
    const ids = sorted(
      sort.links.map((link) => link[other]),
      (id) => id,
    )
    sort.cards = ids.filter((id, at) => id !== ids[at - 1]).map((id) => this.#seen.view(id))
    sorted(sort.links, ({ id }) => id)
  }
}

function sortOf(verb: LinkKindName, sorts: readonly Sort[]): Sort | undefined {
  for (const sort of sorts) if (sort.verb === verb) return sort
  return undefined
}
