import { useCallback, useSyncExternalStore } from 'react'

/** Does the page fit this description? `(max-width: 719px)` */
function useMedia(query: string): boolean {
  const watch = useCallback(
    (changed: () => void) => {
      const list = matchMedia(query)
      list.addEventListener('change', changed)
      return () => list.removeEventListener('change', changed)
    },
    [query],
  )
  return useSyncExternalStore(watch, () => matchMedia(query).matches)
}

export const useIsPhone = (): boolean => useMedia('(max-width: 44.99rem)')
