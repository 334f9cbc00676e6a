import { useState } from 'react'

type Goal = { key: string | undefined; inside: string | undefined; align: 'auto' | 'start' }

export type RowFocus = ReturnType<typeof useRowFocus>

/** Which of many rows has the keyboard; `useTaking` brings it there. */
export function useRowFocus(keys: readonly string[]) {
  // Counted, so that going where one is already takes the keyboard, too.
  const [goal, setGoal] = useState<Goal & { times: number; at: number }>({
    key: undefined,
    inside: undefined,
    align: 'auto',
    times: 0,
    at: 0,
  })
  const found = goal.key === undefined ? -1 : keys.indexOf(goal.key)
  if (found >= 0 && found !== goal.at) setGoal({ ...goal, at: found })
  return {
    goal,
    /** What had the keyboard is gone: whatever stands in its place has it now. */
    at: found >= 0 ? found : Math.min(goal.at, keys.length - 1),
    /** To a row, or to something within it. */
    go: (key: string | undefined, inside?: string, align: Goal['align'] = 'auto') => {
      if (key !== undefined) setGoal(({ times, at }) => ({ key, inside, align, times: times + 1, at }))
    },
    /** The keyboard came to this row by itself. */
    isAt: (key: string) => {
      if (key !== goal.key) setGoal((now) => ({ ...now, key }))
    },
  }
}
