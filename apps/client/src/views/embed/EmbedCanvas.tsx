import { useMemo } from 'react'
import type { Board } from '@parley/model/board/board.ts'
import { Shelf } from '@parley/model/board/shelf.ts'
import { useChosen } from '../../canvas/still/chosen.ts'
import { useCalmBoard } from '../../session/useCalmBoard.ts'
import { onDemand } from '../../ui/onDemand.tsx'
import { Opening } from '../board/Opening.tsx'

const StillCanvas = onDemand(async () => (await import('../../canvas/still/StillCanvas.tsx')).StillCanvas)

/** The canvas by a link: what is not shown is not there at all, for nobody here could call it back. */
export function EmbedCanvas({ shown }: { shown: ReadonlySet<string> | null }) {
  const board = useCalmBoard()
  const chosen = useChosen()
  const still = useMemo(() => ({ board: shown ? partOf(board, shown) : board }), [board, shown])
  return <StillCanvas still={still} chosen={chosen} onCopied={() => {}} meanwhile={<Opening inside />} />
}

function partOf(board: Board, shown: ReadonlySet<string>): Board {
  const cards = [...board.cards.entries()].filter(([id]) => shown.has(id))
  const links = [...board.links.entries()].filter(([, { from, to }]) => shown.has(from) && shown.has(to))
  return { ...board, cards: Shelf.of(cards), links: Shelf.of(links) }
}
