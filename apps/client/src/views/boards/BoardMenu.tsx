import { Building2, Download, Ellipsis, Pencil, Share2, Trash2 } from 'lucide-react'
import { IconButton } from '../../ui/IconButton.tsx'
import { Menu, MenuItem, MenuSeparator } from '../../ui/Menu.tsx'
import { useFirstWords } from '../../words/words.ts'
import type { ListedBoard } from './listedBoard.ts'

export type BoardAct = 'rename' | 'client' | 'share' | 'export' | 'delete'

interface Props {
  board: ListedBoard
  className?: string | undefined
  onAct: (act: BoardAct, board: ListedBoard) => void
}

/** What one may do with a board from outside. An owner may all, but not rename it while another mutes editing. */
export function BoardMenu({ board, className, onAct }: Props) {
  const said = useFirstWords().boards
  const [owns, edits] = [board.own === 'owner', board.role === 'owner']
  return (
    <Menu trigger={<IconButton icon={Ellipsis} label={said.menu(board.title)} className={className} />}>
      {owns && (
        <>
          {edits && (
            <MenuItem icon={Pencil} onSelect={() => onAct('rename', board)}>
              {said.rename.item}
            </MenuItem>
          )}
          <MenuItem icon={Building2} onSelect={() => onAct('client', board)}>
            {said.clients.item}
          </MenuItem>
          <MenuItem icon={Share2} onSelect={() => onAct('share', board)}>
            {said.share}
          </MenuItem>
        </>
      )}
      <MenuItem icon={Download} onSelect={() => onAct('export', board)}>
        {said.exportPlan}
      </MenuItem>
      {owns && (
        <>
          <MenuSeparator />
          <MenuItem icon={Trash2} danger onSelect={() => onAct('delete', board)}>
            {said.remove.item}
          </MenuItem>
        </>
      )}
    </Menu>
  )
}
