import { cardsOf, linksFrom, linksTo, type Board } from '../board/board.ts'
import type { CardKindName, CardOf } from '../cards/index.ts'
import type { LinkKindName, LinkOf } from '../links/index.ts'
import { inScope } from '../rules/scope.ts'
import { todayIn } from '../rules/time.ts'

// What a number may see of a board: cards in scope, and links with both ends in scope.

/** All cards of a kind, by id. */
export const all = <K extends CardKindName>(board: Board, kind: K): CardOf<K>[] =>
  cardsOf(board, kind).filter(inScope)

type Card = { id: string }

/** The links of a kind that leave a card, by id. */
export const linksOut = <K extends LinkKindName>(board: Board, { id }: Card, kind: K): LinkOf<K>[] =>
  linksFrom(board, id, kind).filter(both(board)) as LinkOf<K>[]

/** The links of a kind that arrive at a card, by id. */
export const linksIn = <K extends LinkKindName>(board: Board, { id }: Card, kind: K): LinkOf<K>[] =>
  linksTo(board, id, kind).filter(both(board)) as LinkOf<K>[]

const both =
  ({ cards }: Board) =>
  ({ from, to }: { from: string; to: string }): boolean =>
    inScope(cards.get(from)) && inScope(cards.get(to))

/** The neighbours of a kind along the arrow, each once, by id. */
export const out = <K extends CardKindName>(
  board: Board,
  card: Card,
  link: LinkKindName,
  kind: K,
): CardOf<K>[] => neighbours(board, card, board.leaving, 'to', link, kind)

/** The neighbours of a kind against the arrow, each once, by id. */
export const into = <K extends CardKindName>(
  board: Board,
  card: Card,
  link: LinkKindName,
  kind: K,
): CardOf<K>[] => neighbours(board, card, board.arriving, 'from', link, kind)

/** In one walk: views ask this of every card after every letter, and what they throw away holds up the next. */
function neighbours<K extends CardKindName>(
  { cards }: Board,
  { id }: Card,
  links: Board['leaving'],
  end: 'from' | 'to',
  link: LinkKindName,
  kind: K,
): CardOf<K>[] {
  const found: CardOf<K>[] = []
  if (!inScope(cards.get(id))) return found
  for (const one of links.get(id) ?? []) {
    const card = one.kind === link ? cards.get(one[end]) : undefined
    if (inScope(card) && card.kind === kind) found.push(card as CardOf<K>)
  }
  return found.length < 2 ? found : found.sort(byId).filter((card, at) => card !== found[at - 1])
}

const byId = (a: Card, b: Card): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

/** The day on which age is judged: the plan's own, else today where the plan's days begin. */
export const todayOf = ({ plan }: Board, now = new Date()): string => plan.asOf ?? todayIn(plan.timeZone, now)
