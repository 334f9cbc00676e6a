import { useEffect, useEffectEvent, useState } from 'react'
import { chooseAndShow, type Chosen } from '../../canvas/still/chosen.ts'
import type { Told } from './useTold.ts'

/** Goes through what changed, sentence by sentence. A sentence keeps its place when others come and go. */
export function useSteps(all: readonly Told[], chosen: Chosen) {
  const [last, setLast] = useState<{ says: string; place: number }>()
  const at = all.findIndex((one) => one.says === last?.says)
  const stand = (place: number) => {
    const step = all[place]
    if (step) setLast({ says: step.says, place })
    return step
  }
  const go = (place: number) => {
    const step = stand((place + all.length) % all.length)
    if (step) chooseAndShow(chosen, step.cards)
  }
  // Where the last one is no more, as what was put back, the one that took its place is the next.
  const next = () => go(at < 0 ? (last?.place ?? 0) : at + 1)
  const previous = () => go(at < 0 ? (last?.place ?? 0) - 1 : at - 1)
  /** A card that was chosen on the canvas: the first that is said of it. */
  const meet = useEffectEvent(([card, ...more]: readonly string[]) => {
    if (card === undefined || more.length > 0 || all[at]?.cards.includes(card)) return
    stand(all.findIndex(({ cards }) => cards.includes(card)))
  })
  useEffect(() => chosen.subscribe(({ cards }) => meet(cards)), [chosen])
  const press = useEffectEvent((key: string) => {
    if (key === 'n') next()
    if (key === 'p') previous()
  })
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const { target, key, ctrlKey, metaKey, altKey } = event
      const writes = target instanceof HTMLElement && target.matches('input, textarea, [contenteditable]')
      if (!ctrlKey && !metaKey && !altKey && !writes) press(key)
    }
    addEventListener('keydown', hear)
    return () => removeEventListener('keydown', hear)
  }, [])
  return { all, at, go, next, previous }
}

export type Steps = ReturnType<typeof useSteps>
