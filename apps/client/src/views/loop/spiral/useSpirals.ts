import { useQuery } from '@tanstack/react-query'
import { cardsOf, type Board } from '@parley/model/board/board.ts'
import type { CardOf } from '@parley/model/cards/index.ts'
import { inScope } from '@parley/model/rules/scope.ts'
import {
  measuredFrom,
  spiralAt,
  spiralOverall,
  type DayVoices,
  type Spiral,
} from '@parley/model/metrics/spiral.ts'
import { api } from '../../../session/api.ts'
import { useSession } from '../../../session/useBoard.tsx'
import { useCalmBoard } from '../../../session/useCalmBoard.ts'

export type SpiralOf = { point: CardOf<'contactPoint'>; spiral: Spiral }
export type Spirals = { board: Board; points: SpiralOf[]; overall: Spiral }

/** How near each contact point is to a spiral, and all together; undefined until the answers have come. */
export function useSpirals(): Spirals | undefined {
  const { board: id } = useSession()
  const board = useCalmBoard()
  const days = useQuery(api.listening.voices.queryOptions({ board: id, from: measuredFrom(board) })).data
  return days && spiralsOn(board, days)
}

/** Only where somebody was heard in the three periods, or where an earlier count stands on the board. */
export function spiralsOn(board: Board, days: readonly DayVoices[]): Spirals {
  const points = cardsOf(board, 'contactPoint')
    .filter(inScope)
    .map((point) => ({ point, spiral: spiralAt(point, days, board) }))
    .filter(({ point, spiral }) => point.voices !== undefined || spiral.periods.some(({ n }) => n > 0))
  const overall = spiralOverall(
    points.map(({ spiral }) => spiral),
    board,
  )
  return { board, points, overall }
}
