import { useEffect, useEffectEvent, useState } from 'react'
import { chooseAndShow, type Chosen } from '../../canvas/still/chosen.ts'
import type { Told } from './useTold.ts'

/** Goes through what changed, sentence by sentence. A sentence keeps its place when others come and go. */
export function useSteps(all: readonly Told[], chosen: Chosen) {
  const [says, setSays] = useState<string>()
  const at = all.findIndex((one) => one.says === says)
  const go = (place: number) => {
    const step = all[(place + all.length) % all.length]
    if (!step) return
    setSays(step.says)
    chooseAndShow(chosen, step.cards)
  }
  const next = () => go(at + 1)
  const previous = () => go(at < 0 ? -1 : at - 1)
  /** A card that was chosen on the canvas: the first that is said of it. */
  const meet = useEffectEvent(([card, ...more]: readonly string[]) => {
    if (card === undefined || more.length > 0 || all[at]?.cards.includes(card)) return
    setSays(all.find(({ cards }) => cards.includes(card))?.says)
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
