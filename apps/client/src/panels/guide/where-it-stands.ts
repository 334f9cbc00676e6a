import type { Board } from '@parley/model/board/board.ts'
import { asks } from './asks.ts'
import { guidePlaces, type GuidePlace } from './useGuideDoor.ts'

/** Whether anything that this step asks for stands on the board. */
export function hasBegun({ plan, cards }: Board, place: GuidePlace): boolean {
  if (place === 'end') return false
  if (place === '0' && plan.startsOn !== undefined) return true
  const kinds = new Set(asks[place].map(({ kind }) => kind))
  return [...cards.values()].some(({ kind }) => kinds.has(kind))
}

/** Where one goes on: the first step for which nothing stands there yet. */
export const whereItStands = (board: Board): GuidePlace =>
  guidePlaces.find((place) => !hasBegun(board, place)) ?? 'end'
