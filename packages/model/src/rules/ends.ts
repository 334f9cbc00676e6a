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
const nothing: Known[Way] = new Map()

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

  #learn({ cards, leaving, arriving }: Board, id: string): Known {
    const isSeen = inScope(cards.get(id))
    const known = {
      out: isSeen ? this.#sorted(cards, leaving.get(id), 'to') : nothing,
      in: isSeen ? this.#sorted(cards, arriving.get(id), 'from') : nothing,
    }
    this.#known.set(id, known)
    return known
  }

  #sorted(cards: Board['cards'], links: readonly Link[] | undefined, other: 'from' | 'to'): Known[Way] {
    if (!links) return nothing
    const byKind = new Map<LinkKindName, Link[]>()
    for (const link of links) {
      if (!inScope(cards.get(link[other]))) continue
      const there = byKind.get(link.kind)
      if (there) there.push(link)
      else byKind.set(link.kind, [link])
    }
    const ends = new Map<LinkKindName, Ends>()
    for (const [kind, its] of byKind) ends.set(kind, this.#endsOf(cards, its, other))
    return ends
  }

  #endsOf(cards: Board['cards'], links: Link[], other: 'from' | 'to'): Ends {
    const [first, ...more] = links.map((link) => link[other])
    const ids = more.length === 0 ? [first!] : [...new Set([first!, ...more])].sort(byText)
    const kind = cards.get(first!)?.kind
    return {
      links: links.sort((a, b) => byText(a.id, b.id)),
      cards: ids.map(this.#view),
      kind: ids.every((id) => cards.get(id)?.kind === kind) ? kind : undefined,
    }
  }
}
