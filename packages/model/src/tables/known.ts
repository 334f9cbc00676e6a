import type { Board } from '../board/board.ts'
import type { Card } from '../cards/index.ts'
import { Id } from '../ids.ts'
import { fits, type LinkKindName } from '../links/index.ts'
import type { Asked, Said } from './asked.ts'
import type { Wrong } from './cell.ts'
import { behindGuard } from './guard.ts'
import { readList } from './list.ts'

type Whose = { replaces?: string; id?: string; is?: Wrong; at: number }

const plainTitle = (title: string): string => title.normalize('NFKC').trim().toLowerCase()

/** The cards that are on the board, by what a table calls them. */
export class Known {
  readonly #board: Board
  readonly #asked: Asked
  readonly #byTitle = new Map<string, Card[]>()
  /** The ids and titles that rows before this one were about. */
  readonly #taken = new Set<string>()

  constructor(board: Board, asked: Asked) {
    this.#board = board
    this.#asked = asked
    for (const card of board.cards.values()) {
      const title = plainTitle(card.title)
      const there = this.#byTitle.get(title)
      if (there) there.push(card)
      else this.#byTitle.set(title, [card])
    }
  }

  /** The cards that a cell names by title or id, of a kind that the verb reaches. */
  cardsNamed(cell: string, link: LinkKindName): { ids: string[]; is?: Wrong } {
    const found = readList(behindGuard(cell) ?? cell).map((name) => this.#named(name, link))
    const is = found.find((one) => 'is' in one)
    return {
      ids: found.flatMap((one) => ('id' in one ? [one.id] : [])),
      ...(is && 'is' in is && { is: is.is }),
    }
  }

  #named(name: string, link: LinkKindName): { id: string } | { is: Wrong } {
    const reached = (card: Card) => fits(link, this.#asked.kind, card.kind)
    const exact = this.#board.cards.get(name)
    if (exact && reached(exact)) return { id: exact.id }
    const [first, second] = (this.#byTitle.get(plainTitle(name)) ?? []).filter(reached)
    if (!first) return { is: 'noCard' }
    return second ? { is: 'manyCards' } : { id: first.id }
  }

  /** Which card a row is about, and under which id a new one comes. */
  whose(said: readonly Said[]): Whose {
    const id = said.find(({ path }) => path[0] === 'id')
    const { keyedBy } = this.#asked
    const key = keyedBy === 'new' ? id : said.find(({ path }) => path[0] === keyedBy)
    if (!key || typeof key.value !== 'string') return { at: 0 }
    const found = keyedBy === 'title' ? this.#titled(key.value) : this.#own(key.value)
    const name = keyedBy === 'title' ? plainTitle(key.value) : key.value
    if (keyedBy !== 'new') {
      if (this.#taken.has(name)) return { is: 'twin', at: key.at }
      this.#taken.add(name)
      if (found.length > 1) return { is: 'manyCards', at: key.at }
      const [card] = found
      if (card)
        return { replaces: card.id, at: key.at, ...(card.locked === true && { is: 'locked' as const }) }
    }
    return { ...this.#freeId(id), at: id?.at ?? key.at }
  }

  /** A new card keeps the id that its row says, where that is free. */
  #freeId(id: Said | undefined): { id?: string } {
    if (typeof id?.value !== 'string' || !Id.safeParse(id.value).success) return {}
    const mark = `${id.value} as an id`
    if (this.#board.cards.has(id.value) || this.#taken.has(mark)) return {}
    this.#taken.add(mark)
    return { id: id.value }
  }

  #own(id: string): Card[] {
    const card = this.#board.cards.get(id)
    return card?.kind === this.#asked.kind ? [card] : []
  }

  #titled(title: string): Card[] {
    return (this.#byTitle.get(plainTitle(title)) ?? []).filter(({ kind }) => kind === this.#asked.kind)
  }
}
