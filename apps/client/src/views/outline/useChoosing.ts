import { useRef } from 'react'
import { useSession } from '../../session/useBoard.tsx'
import type { TreeRow } from './tree-rows.ts'

const cardsIn = (rows: readonly TreeRow[]) => rows.flatMap((row) => (row.is === 'card' ? [row.card] : []))

/** Which cards are chosen, as in any list: one, this one too, or all from where choosing began. */
export function useChoosing(rows: readonly TreeRow[]) {
  const { selected, reader } = useSession()
  const anchor = useRef<string>(undefined)
  const choose = (ids: readonly string[]) => selected.setState([...ids], true)
  return {
    choose,
    chooseTo: (row: TreeRow) => {
      const ids = cardsIn(rows)
      const start = ids.indexOf(anchor.current ?? '')
      const end = row.is === 'card' ? ids.indexOf(row.card) : -1
      if (end < 0) return
      choose(start < 0 ? [ids[end]!] : ids.slice(Math.min(start, end), Math.max(start, end) + 1))
    },
    chooseOne: (row: TreeRow) => {
      anchor.current = row.is === 'card' ? row.card : undefined
      choose(cardsIn([row]))
    },
    chooseToo: (row: TreeRow) => {
      if (row.is !== 'card') return
      const now = selected.getState()
      anchor.current = row.card
      choose(now.includes(row.card) ? now.filter((id) => id !== row.card) : [...now, row.card])
    },
    chooseAll: () => choose(cardsIn(rows)),
    /** All that are chosen, where the row is among them. */
    meant: (row: TreeRow) => {
      if (row.is !== 'card') return []
      const chosen = selected.getState()
      const ids = chosen.includes(row.card) ? chosen : [row.card]
      return ids.flatMap((id) => reader.board.cards.get(id) ?? [])
    },
  }
}
