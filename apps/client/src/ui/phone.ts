import { useSyncExternalStore } from 'react'

/** Is the page too narrow for tools? Asked anew each time, and watched: a phone can be turned. */
export const isPhone = (): boolean => phone().matches

const phone = (): MediaQueryList => matchMedia('(max-width: 44.99rem)')

/** Calls back when the page becomes narrow or wide. Returns how to stop. */
export function watchPhone(changed: () => void): () => void {
  const list = phone()
  list.addEventListener('change', changed)
  return () => list.removeEventListener('change', changed)
}

export const useIsPhone = (): boolean => useSyncExternalStore(watchPhone, isPhone)
