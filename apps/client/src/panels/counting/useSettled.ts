import { useEffect, useState } from 'react'

const pause = 250

/** A value once it has stood for a moment: a slider that moves asks once, where it stops. */
export function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pause)
    return () => clearTimeout(timer)
  }, [value])
  return settled
}
