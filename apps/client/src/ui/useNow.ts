import { useSyncExternalStore } from 'react'

let now = Date.now()
let ticking: ReturnType<typeof setInterval> | undefined
const listeners = new Set<() => void>()

function tick(): void {
  now = Date.now()
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  // Nobody listened for a while, so the clock stood: React reads it again right after this.
  if (listeners.size === 0) now = Date.now()
  listeners.add(listener)
  ticking ??= setInterval(tick, 30_000)
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    clearInterval(ticking)
    ticking = undefined
  }
}

/** The time, to half a minute. One clock for all, so that what is said of one moment is not contradicted beside it. */
export const useNow = (): number => useSyncExternalStore(subscribe, () => now)
