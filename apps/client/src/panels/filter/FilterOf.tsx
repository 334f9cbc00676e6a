import { useMemo, type ReactNode } from 'react'
import { noFilter } from '@parley/model/filter/filter.ts'
import { Counts, everyCard, Filtered, Passes, type Passing } from './useFilter.ts'

interface Props {
  /** The cards that pass, as somebody else found; null where all do. */
  shown: ReadonlySet<string> | null
  total: number
  children: ReactNode
}

/** A filter that was decided elsewhere: views draw through it, and nobody here can ask for something else. */
export function FilterOf({ shown, total, children }: Props) {
  const passes = useMemo((): Passing => (shown ? ({ id }) => shown.has(id) : everyCard), [shown])
  const state = useMemo(
    () => ({ filter: noFilter, on: shown !== null, shown: shown?.size ?? total, total }),
    [shown, total],
  )
  return (
    <Filtered value={state}>
      <Passes value={passes}>
        <Counts value={passes}>{children}</Counts>
      </Passes>
    </Filtered>
  )
}
