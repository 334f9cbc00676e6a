import type { Board } from '../board/board.ts'
import { shownNumber } from '../rules/words.ts'
import { say } from '../tongue/tongue.ts'
import type { Sentence } from './sentence.ts'

/** How a board came to be: a whole plan that comes at once is not told card by card. */
export function beginningOf({ cards }: Board): Sentence {
  const many = cards.size === 1 ? say`one card` : say`${shownNumber(cards.size)} cards`
  const says =
    cards.size === 0 ? say`The board was begun, with nothing on it.` : say`The board was begun, with ${many}.`
  return { group: 'rest', says, cards: [] }
}
