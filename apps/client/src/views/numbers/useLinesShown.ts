import { useMemo } from 'react'
import type { Board } from '@parley/model/board/board.ts'
import { Shelf } from '@parley/model/board/shelf.ts'
import { useCounted } from '../../panels/filter/useFilter.ts'

/** The board with those lines of the budget that count, so that money is summed of what the filter lets through; all else stays whole. */
export function useLinesShown(board: Board): Board {
  const counts = useCounted()
  return useMemo(() => {
    const entries = [...board.cards.entries()]
    const shown = entries.filter(([, card]) => card.kind !== 'budgetLine' || counts(card))
    return shown.length === entries.length ? board : { ...board, cards: Shelf.of(shown) }
  }, [board, counts])
}
