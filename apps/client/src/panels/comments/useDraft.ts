import { useState } from 'react'

const kept = new Map<string, string>()

/** What is half written: it stays while the page does, wherever one looks meanwhile. */
export function useDraft(key: string, initial = ''): [string, (next: string) => void] {
  const [shown, setShown] = useState({ key, text: kept.get(key) ?? initial })
  const text = shown.key === key ? shown.text : (kept.get(key) ?? initial)
  return [
    text,
    (next) => {
      if (next === initial) kept.delete(key)
      else kept.set(key, next)
      setShown({ key, text: next })
    },
  ]
}
