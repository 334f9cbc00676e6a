import type { Board } from '@parley/model/board/board.ts'
import type { Card } from '@parley/model/cards/index.ts'
import { byTitle } from '../../ui/by-title.ts'
import { findCards } from './find-on-board.ts'

/** Cards to choose from: those that answer what was typed, the best first; all by their titles where nothing was. */
export function cardsCalled(board: Board, wanted: string, most: number): Card[] {
  if (wanted.trim()) return findCards(board, wanted, most, '').map(({ it }) => it)
  return [...board.cards.values()].sort((a, b) => byTitle(a.title, b.title)).slice(0, most)
}
