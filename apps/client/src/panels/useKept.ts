import { useState } from 'react'

/** A choice about the page itself, kept on this device; for this visit alone where the browser keeps nothing. */
export function useKept<T extends string | number | boolean>(
  key: string,
  initial: T,
): [T, (next: T) => void] {
  const [value, setValue] = useState<T>(() => kept(key, initial))
  return [
    value,
    (next) => {
      setValue(next)
      keep(key, next)
    },
  ]
}

export function kept<T>(key: string, initial: T): T {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(`parley.${key}`) ?? 'null')
    return typeof found === typeof initial ? (found as T) : initial
  } catch {
    return initial
  }
}

export function keep(key: string, value: unknown): void {
  try {
    localStorage.setItem(`parley.${key}`, JSON.stringify(value))
  } catch {
    return
  }
}
