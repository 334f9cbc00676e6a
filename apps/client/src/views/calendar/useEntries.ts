import { useMemo, useState } from 'react'
import type { Board } from '@parley/model/board/board.ts'
import { entriesOn, type Places } from '../../panels/days-of.ts'

/** What has days, and what has none; a row that is moved to the day of another stays on its side of it. */
export function useEntries(board: Board): ReturnType<typeof entriesOn> {
  const [places, keep] = useState<Places>(new Map())
  const entries = useMemo(() => entriesOn(board, places), [board, places])
  const ids = entries.groups.flatMap((group) => group.entries.map(({ card }) => card.id))
  // Kept until the order is another: to work it out anew from itself changes nothing.
  if (ids.length !== places.size || ids.some((id, at) => places.get(id) !== at))
    keep(new Map(ids.map((id, at) => [id, at])))
  return entries
}
