import { linksAt, type Board } from '@parley/model/board/board.ts'
import { cardKinds, type Card } from '@parley/model/cards/index.ts'
import { linkKinds } from '@parley/model/links/index.ts'
import type { Words } from '../../words/words.ts'

const most = 8

/** A card in words, for those who hear the board: its kind and title, its state, and its links as they read. */
export function speakCard(board: Board, card: Card | null, { canvas }: Words): string {
  if (!card) return canvas.states.unreadable
  const name = canvas.aria.card(cardKinds[card.kind].word, card.title || canvas.states.untitled)
  const states = [canvas.aria.status[card.status ?? 'active'], card.locked ? canvas.aria.locked : '']
  const links = linksAt(board, card.id)
    .slice(0, most)
    .map((link) => {
      const [end, verb] =
        link.from === card.id ? [link.to, linkKinds[link.kind].verb] : [link.from, linkKinds[link.kind].back]
      return `${verb} ${board.cards.get(end)?.title ?? ''}`
    })
  return [name, ...states.filter(Boolean), ...links].join('. ')
}
