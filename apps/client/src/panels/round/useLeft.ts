import { useEffect, useState } from 'react'
import { useRound, type Round } from '../../session/round.ts'

type Timer = NonNullable<Round['timer']>

const leftOf = ({ leftMs }: Timer, at: number): number =>
  Math.max(0, Math.ceil((at + leftMs - Date.now()) / 1_000))

/** The whole seconds that are left on the clock of this workshop; undefined where none runs. */
export function useLeft(): { left: number; lasts: number } | undefined {
  const { round, at } = useRound()
  const timer = round?.timer ?? undefined
  const [, tick] = useState(0)
  useEffect(() => {
    if (!timer) return
    // Four times a second, so that no second is passed over; painted only when the number is another.
    const every = setInterval(() => tick(leftOf(timer, at)), 250)
    return () => clearInterval(every)
  }, [timer, at])
  return timer && { left: leftOf(timer, at), lasts: Math.round(timer.lastsMs / 1_000) }
}
