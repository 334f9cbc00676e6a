import { linksAt, type Board, type Touched } from '@parley/model/board/board.ts'

const loopKinds = new Set(['message', 'need', 'productProperty', 'feedback'])

const inRoot = (touched: Touched, root: string): string[] =>
  [...touched.unreadable].filter((key) => key.startsWith(`${root}/`)).map((key) => key.slice(root.length + 1))

/** Everything that one change may show on: a card’s face tells of its neighbours, feedback of its whole way back. */
export function widen(board: Board, touched: Touched): { cards: Set<string>; links: Set<string> } {
  const cards = new Set([...touched.cards, ...inRoot(touched, 'cards')])
  const links = new Set([...touched.links, ...inRoot(touched, 'links')])
  if (touched.plan) for (const id of board.cards.keys()) cards.add(id)
  for (const id of touched.links) {
    const link = board.links.get(id)
    if (link) cards.add(link.from).add(link.to)
  }
  for (const id of touched.cards)
    for (const link of linksAt(board, id)) {
      links.add(link.id)
      cards.add(link.from).add(link.to)
    }
  const loop =
    touched.links.size > 0 ||
    [...touched.cards].some((id) => loopKinds.has(board.cards.get(id)?.kind ?? 'need'))
  if (loop) for (const card of board.cards.values()) if (card.kind === 'feedback') cards.add(card.id)
  return { cards, links }
}
