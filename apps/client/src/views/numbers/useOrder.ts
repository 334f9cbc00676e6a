import { useState } from 'react'

/** As they stood when the page was opened, new ones last: no line slips away from under the caret while it is written. */
export function useOrder<T extends { id: string }>(items: readonly T[]): T[] {
  const [order, keep] = useState<readonly string[]>(() => items.map(({ id }) => id))
  const known = new Set(order)
  const fresh = items.flatMap(({ id }) => (known.has(id) ? [] : [id]))
  if (fresh.length > 0) keep([...order, ...fresh])
  const place = new Map([...order, ...fresh].map((id, at) => [id, at]))
  return items.toSorted((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0))
}
