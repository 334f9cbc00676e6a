import { useEffect, useEffectEvent } from 'react'
import type { Here } from './act.ts'
import { acts, isOffered } from './catalogue.ts'
import { isHeard, isPressed, isSingle } from './keys.ts'
import { singleKeys } from './single-keys.ts'

/** Hears the keys of every act: ahead of the canvas, which has none of its own, and after whoever gathers letters. */
export function useActKeys(here: Here): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    // A card in the hand takes the letters: they are its title.
    const holds = here.desk.state.getState().tool === 'card'
    if (event.isComposing || event.defaultPrevented) return
    for (const act of acts) {
      const keys = act.keys?.find((one) => isPressed(one, event) && isHeard(act, event.target))
      if (keys === undefined || !isOffered(act, here)) continue
      if (isSingle(keys) && (holds || singleKeys.getState() === 'off')) continue
      event.preventDefault()
      event.stopPropagation()
      return act.run(here)
    }
  })
  useEffect(() => {
    const hear = (event: KeyboardEvent) => press(event)
    document.addEventListener('keydown', hear, { capture: true })
    return () => document.removeEventListener('keydown', hear, { capture: true })
  }, [])
}
