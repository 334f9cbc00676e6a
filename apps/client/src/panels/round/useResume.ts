import { useEffect, useEffectEvent, useRef } from 'react'
import { api, queries } from '../../session/api.ts'
import type { useRound } from '../../session/round.ts'
import { useSession, useWrite } from '../../session/useBoard.tsx'

/** After so many answers that her role stands in the way, it is no mute that does. */
const mostTries = 2

/** Who had unsent changes when editing was muted asks for her pen again once it is over. */
export function useResume({ round, at }: ReturnType<typeof useRound>): void {
  const session = useSession()
  const write = useWrite()
  const lowered = write.is === 'readOnly' && write.because === 'lowered'
  const tries = useRef(0)
  // A mute may begin and end while the page was away: what it knows of the round is then older than both.
  useEffect(() => {
    if (lowered) void queries.invalidateQueries({ queryKey: api.round.get.queryKey() })
  }, [lowered])
  const ask = useEffectEvent((muted: boolean) => {
    if (muted) tries.current = 0
    else if (lowered && tries.current++ < mostTries) session.resume()
  })
  useEffect(() => {
    if (round) ask(round.muted)
  }, [round, at])
}
