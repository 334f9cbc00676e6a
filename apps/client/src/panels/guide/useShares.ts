import { useStore } from 'zustand'
import { useBoard, useSession } from '../../session/useBoard.tsx'
import type { GuidePlace } from './useGuideDoor.ts'
import { hasBegun } from './where-it-stands.ts'

type Share = { holds: number; judged: number }

/**
 * How many rules of a step hold, of those that judge; undefined where nothing stands there and nothing is found: rules
 * of the whole plan hold of what is not there yet, too.
 */
export function useShares(): (place: GuidePlace) => Share | undefined {
  const progress = useStore(useSession().progress)
  const board = useBoard((whole) => whole)
  return (place) => {
    const share = progress.find(({ step }) => step === place)
    if (!share || share.judged === 0) return undefined
    return share.holds < share.judged || hasBegun(board, place) ? share : undefined
  }
}
