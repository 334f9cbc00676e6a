import { useEffect, useRef, useState } from 'react'

/** So many boards are drawn at a time: a workspace may have thousands. */
const step = 60

/** The first of many, and how to see more of them. Who asked for more goes on at the first that came. */
export function useShown<T>(all: readonly T[]) {
  const [most, setMost] = useState(step)
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => {
    if (most > step) list.current?.children[most - step]?.querySelector('a')?.focus()
  }, [most])
  const rest = Math.max(0, all.length - most)
  return { shown: all.slice(0, most), next: Math.min(rest, step), more: () => setMost(most + step), list }
}
