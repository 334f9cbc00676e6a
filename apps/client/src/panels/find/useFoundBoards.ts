import { useQuery } from '@tanstack/react-query'
import { LayoutGrid } from 'lucide-react'
import { api } from '../../session/api.ts'
import { useSession } from '../../session/useBoard.tsx'
import { plainOf, wordsIn } from '../../ui/matches.ts'
import type { PaletteGroup } from '../../ui/PaletteList.tsx'
import { useHere } from '../acts/Acting.tsx'
import { latelyOf } from '../boards-lately.ts'

const most = 5

/** Other boards: those opened lately, or those whose title answers the search. */
export function useFoundBoards(wanted: string): PaletteGroup {
  const { board } = useSession()
  const { words, go } = useHere()
  const list = useQuery({ ...api.boards.list.queryOptions(), staleTime: 60_000 })
  const others = (list.data ?? []).filter(({ id }) => id !== board)
  const sought = wordsIn(wanted)
  const found =
    sought.length === 0
      ? latelyOf(others)
      : others.filter(({ title }) => sought.every((word) => plainOf(title).includes(word)))
  return {
    heading: sought.length === 0 ? words.boards.lately : words.boards.title,
    items: found.slice(0, most).map(({ id, title }) => ({
      id: `board ${id}`,
      label: title || words.board.untitled,
      icon: LayoutGrid,
      onSelect: () => go(`/board/${encodeURIComponent(id)}`),
    })),
  }
}
