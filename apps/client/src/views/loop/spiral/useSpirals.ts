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

/** How near each contact point is to a spiral, and all together; no data until the answers have come. */
export function useSpirals(): { data: Spirals | undefined; error: unknown } {
  const { board: id } = useSession()
  const board = useCalmBoard()
  const asked = api.listening.voices.queryOptions({ board: id, from: measuredFrom(board) })
  const { data: days, error } = useQuery(asked)
  return { data: days && spiralsOn(board, days), error }
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
