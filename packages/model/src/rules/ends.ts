import type { Board } from '../board/board.ts'
import type { Card, CardKindName } from '../cards/index.ts'
import type { Link, LinkKindName } from '../links/index.ts'
import { byText } from './order.ts'

export type Way = 'out' | 'in'
/** The links of one kind at a card, and the cards at their other ends, by id. `kind`: where these are all of one. */
export type Ends = { links: readonly Link[]; cards: readonly Card[]; kind: CardKindName | undefined }
type Known = Record<Way, ReadonlyMap<LinkKindName, Ends>>

const none: Ends = { links: [], cards: [], kind: undefined }
const nothing: Known[Way] = new Map()

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
    return known[way].get(kind) ?? none
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

  #sorted(links: readonly Link[] | undefined, other: 'from' | 'to'): Known[Way] {
    if (!links) return nothing
    const byKind = new Map<LinkKindName, Link[]>()
    for (const link of links) {
      if (this.#seen.kindOf(link[other]) === undefined) continue
      const there = byKind.get(link.kind)
      if (there) there.push(link)
      else byKind.set(link.kind, [link])
    }
    const ends = new Map<LinkKindName, Ends>()
    for (const [kind, its] of byKind) ends.set(kind, this.#endsOf(its, other))
    return ends
  }

  #endsOf(links: Link[], other: 'from' | 'to'): Ends {
    const ids = links.map((link) => link[other])
    const distinct = ids.length > 1 ? [...new Set(ids)].sort(byText) : ids
    const kinds = distinct.map((id) => this.#seen.kindOf(id))
    return {
      links: links.length > 1 ? links.sort((a, b) => byText(a.id, b.id)) : links,
      cards: distinct.map((id) => this.#seen.view(id)),
      kind: kinds.every((kind) => kind === kinds[0]) ? kinds[0] : undefined,
    }
  }
}
