import { useState } from 'react'

/** A choice about the page itself, kept on this device; for this visit alone where the browser keeps nothing. */
export function useKept<T extends string | number | boolean>(
  key: string,
  initial: T,
): [T, (next: T) => void] {
  const [value, setValue] = useState<T>(() => read(`parley.${key}`, initial))
  return [
    value,
    (next) => {
      setValue(next)
      write(`parley.${key}`, next)
    },
  ]
}

function read<T>(key: string, initial: T): T {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null')
    return typeof kept === typeof initial ? (kept as T) : initial
  } catch {
    return initial
  }
}

function write(key: string, value: unknown): void {
  try {
    localStorage.setItem(key, JSON.stringify(value))
  } catch {
    return
  }
}
