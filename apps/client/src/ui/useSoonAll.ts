import { startTransition, useEffect, useState } from 'react'

/** A long list begins with what fills a screen, so that the page is there at once; the rest comes in pauses. */
export function useSoonAll<T>(items: readonly T[], few = 24): readonly T[] {
  const [all, setAll] = useState(false)
  useEffect(() => startTransition(() => setAll(true)), [])
  return all ? items : items.slice(0, few)
}
