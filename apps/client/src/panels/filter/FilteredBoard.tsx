import { useMemo, useState, type ReactNode } from 'react'
import { useSearch } from 'wouter'
import { heldBack, knownOf, noFilter } from '@parley/model/filter/filter.ts'
import { useFindings, useSelected } from '../../session/useBoard.tsx'
import { useCalmBoard } from '../../session/useCalmBoard.ts'
import { filterIn } from './address.ts'
import { Counts, everyCard, Filtered, Passes, type Passing } from './useFilter.ts'

const nothingFound: ReturnType<typeof useFindings> = []
type Ids = ReadonlySet<string>

/** Works out which cards pass what the address asks for, at quiet moments, once for all that stands beneath. */
export function FilteredBoard({ children }: { children: ReactNode }) {
  const search = useSearch()
  const asked = useMemo(() => filterIn(search), [search])
  const board = useCalmBoard()
  const all = useFindings()
  const findings = asked.finding.length > 0 ? all : nothingFound
  const held = useMemo(() => heldBack(board, findings, asked), [board, findings, asked])
  // What somebody has just made or opened does not vanish beneath her hands.
  const passes = usePassing(useUnchanged(without(held, useSelected())))
  const uncounted = useUnchanged(held)
  const counts = usePassing(uncounted)
  const total = board.cards.size
  const on = uncounted !== undefined
  const shown = total - (uncounted?.size ?? 0)
  const filter = useMemo(() => (on ? knownOf(board, asked) : noFilter), [on, asked, board])
  // The same while nothing is asked for: all that stands beneath would be walked through after each letter.
  const filtered = useMemo(() => ({ filter, on, shown, total }), [filter, on, shown, total])
  return (
    <Filtered value={filtered}>
      <Passes value={passes}>
        <Counts value={counts}>{children}</Counts>
      </Passes>
    </Filtered>
  )
}

/** A card that is younger than the last quiet moment is not judged yet. */
const usePassing = (away: Ids | undefined): Passing =>
  useMemo(() => (away ? ({ id }) => !away.has(id) : everyCard), [away])

function without(held: Ids | undefined, selected: readonly string[]): Ids | undefined {
  if (!held || !selected.some((id) => held.has(id))) return held
  return new Set([...held].filter((id) => !selected.includes(id)))
}

/** The set of before while it holds the same ids, so that nobody draws anew. */
function useUnchanged(ids: Ids | undefined): Ids | undefined {
  const [kept, keep] = useState(ids)
  const same = kept && ids && kept.size === ids.size && [...ids].every((id) => kept.has(id))
  if (same || kept === ids) return kept
  keep(ids)
  return ids
}
