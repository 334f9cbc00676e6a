import { Database, LayoutGrid, Plus, Trash2, Users } from 'lucide-react'
import { useLocation } from 'wouter'
import { latelyOf } from '../../panels/boards-lately.ts'
import { Palette } from '../../ui/Palette.tsx'
import { useWords } from '../../words/words.ts'
import type { ListedBoard } from './listedBoard.ts'
import type { Shown } from './useBoardActs.ts'

const mostLately = 5

interface Props {
  boards: readonly ListedBoard[]
  member: boolean
  onOpen: (shown: Shown) => void
  onClose: () => void
}

/** Finds a board by its title, and what can be done on the page of boards by its name. */
export function BoardsPalette({ boards, member, onOpen, onClose }: Props) {
  const words = useWords()
  const said = words.boards
  const [, go] = useLocation()
  const itemOf = (board: ListedBoard) => ({
    id: board.id,
    label: board.title,
    icon: LayoutGrid,
    ...(board.client && { keywords: [board.client] }),
    onSelect: () => go(`/board/${encodeURIComponent(board.id)}`),
  })
  const lately = latelyOf(boards).slice(0, mostLately)
  const commands = [
    { id: 'create', label: said.create.open, icon: Plus, onSelect: () => onOpen({ is: 'create' }) },
    { id: 'bin', label: said.bin.open, icon: Trash2, onSelect: () => onOpen({ is: 'bin' }) },
    { id: 'dataSets', label: said.dataSets, icon: Database, onSelect: () => go('/data-sets') },
    { id: 'people', label: words.boards.people, icon: Users, onSelect: () => onOpen({ is: 'people' }) },
  ] as const
  return (
    <Palette
      open
      onOpenChange={onClose}
      label={said.find}
      placeholder={said.findPlaceholder}
      empty={said.noneFound}
      groups={[
        { heading: said.lately, items: lately.map(itemOf) },
        { heading: said.title, items: boards.filter((board) => !lately.includes(board)).map(itemOf) },
        { heading: said.commands, items: member ? commands : [] },
      ]}
    />
  )
}
