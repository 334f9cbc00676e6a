import { useMemo } from 'react'
import type { Board } from '@parley/model/board/board.ts'
import { Shelf } from '@parley/model/board/shelf.ts'
import { usePasses } from '../../panels/filter/useFilter.ts'

/** The board with those lines of the budget that pass, so that money is summed of what is shown; all else stays whole. */
export function useLinesShown(board: Board): Board {
  const passes = usePasses()
  return useMemo(() => {
    const entries = [...board.cards.entries()]
    const shown = entries.filter(([, card]) => card.kind !== 'budgetLine' || passes(card))
    return shown.length === entries.length ? board : { ...board, cards: Shelf.of(shown) }
  }, [board, passes])
}
