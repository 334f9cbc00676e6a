import { useState } from 'react'
import { useStore } from 'zustand'
import type { PlantedFlaw } from '@parley/model/board/plan.ts'
import { isSameFlaw, type Practice } from '../../session/practice.ts'
import { useSession } from '../../session/useBoard.tsx'

/** How much was said of a flaw: its step, its card, or all there is to say. */
export type Hint = { flaw: PlantedFlaw; says: 'step' | 'card' | 'rule' }

const after = { step: 'card', card: 'rule' } as const

/** Hints that say a little more each time, about one flaw until it was told or repaired. */
export function useHint({ left }: Practice) {
  const session = useSession()
  const told = useStore(session.told)
  const [last, setLast] = useState<Hint>()
  const hint = last && left.some((one) => isSameFlaw(one, last.flaw)) ? last : undefined
  const untold = left.filter((flaw) => !told.some((one) => isSameFlaw(one, flaw)))
  const tell = (flaws: readonly PlantedFlaw[]) => session.told.setState([...told, ...flaws], true)

  function ask() {
    const [first] = untold
    if (hint && hint.says !== 'rule') {
      const says = after[hint.says]
      setLast({ flaw: hint.flaw, says })
      if (says === 'rule') tell([hint.flaw])
    } else if (first) setLast({ flaw: first, says: 'step' })
  }
  return { hint, untold, ask, tellAll: () => tell(untold) }
}
