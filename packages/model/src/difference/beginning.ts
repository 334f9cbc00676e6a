import type { Board } from '../board/board.ts'
import { shownNumber } from '../rules/words.ts'
import type { Sentence } from './sentence.ts'

/** How a board came to be: a whole plan that comes at once is not told card by card. */
export function beginningOf({ cards }: Board): Sentence {
  const many = cards.size === 1 ? 'one card' : `${shownNumber(cards.size)} cards`
  const says =
    cards.size === 0 ? 'The board was begun, with nothing on it.' : `The board was begun, with ${many}.`
  return { group: 'rest', says, cards: [] }
}
