import type { Board } from '../board/board.ts'
import type { Card, CardKindName } from '../cards/index.ts'
import type { Link, LinkKindName } from '../links/index.ts'
import { byText } from './order.ts'
import { inScope } from './scope.ts'

export type Way = 'out' | 'in'
/** The links of one kind at a card, and the cards at their other ends, by id. `kind`: where these are all of one. */
export type Ends = { links: readonly Link[]; cards: readonly Card[]; kind: CardKindName | undefined }
type Known = Record<Way, ReadonlyMap<LinkKindName, Ends>>

const none: Ends = { links: [], cards: [], kind: undefined }
const noLinks: readonly Link[] = []

/** The links at each card with both ends in scope, sorted out by kind when first asked for, and kept until forgotten. */
export class EndsAt {
  readonly #known = new Map<string, Known>()
  readonly #view: (id: string) => Card

  constructor(view: (id: string) => Card) {
    this.#view = view
  }

  of(board: Board, id: string, way: Way, kind: LinkKindName): Ends {
    const known = this.#known.get(id) ?? this.#learn(board, id)
    return known[way].get(kind) ?? none
  }

  forget(id: string): void {
    this.#known.delete(id)
  }

  #learn(board: Board, id: string): Known {
    const known = {
      out: this.#sorted(board, board.leaving.get(id) ?? noLinks, 'to'),
      in: this.#sorted(board, board.arriving.get(id) ?? noLinks, 'from'),
    }
    this.#known.set(id, known)
    return known
  }

  #sorted({ cards }: Board, links: readonly Link[], other: 'from' | 'to'): Map<LinkKindName, Ends> {
    const byKind = new Map<LinkKindName, Link[]>()
    for (const link of links) {
      if (!inScope(cards.get(link.from)) || !inScope(cards.get(link.to))) continue
      const there = byKind.get(link.kind)
      if (there) there.push(link)
      else byKind.set(link.kind, [link])
    }
    const ends = new Map<LinkKindName, Ends>()
    for (const [kind, its] of byKind) ends.set(kind, this.#endsOf(cards, its, other))
    return ends
  }

  #endsOf(cards: Board['cards'], links: Link[], other: 'from' | 'to'): Ends {
    const ids = [...new Set(links.map((link) => link[other]))].sort(byText)
    const kinds = new Set(ids.map((id) => cards.get(id)?.kind))
    return {
      links: links.sort((a, b) => byText(a.id, b.id)),
      cards: ids.map(this.#view),
      kind: kinds.size === 1 ? [...kinds][0] : undefined,
    }
  }
}
