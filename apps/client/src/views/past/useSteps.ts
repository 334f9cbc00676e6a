import { useEffect, useEffectEvent, useState } from 'react'
import type { Sentence } from '@parley/model/difference/sentence.ts'

/** Goes through what changed, sentence by sentence. A sentence keeps its place when others come and go. */
export function useSteps(all: readonly Sentence[], onStep: (step: Sentence) => void) {
  const [says, setSays] = useState<string>()
  const at = all.findIndex((one) => one.says === says)
  const go = (place: number) => {
    const step = all[(place + all.length) % all.length]
    if (!step) return
    setSays(step.says)
    onStep(step)
  }
  const next = () => go(at + 1)
  const previous = () => go(at < 0 ? -1 : at - 1)
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
