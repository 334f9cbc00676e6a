import { ChevronDown, Download, Pencil, Share2 } from 'lucide-react'
import { useMayWrite, useSession } from '../../session/useBoard.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Menu, MenuItem } from '../../ui/Menu.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { useWords } from '../../words/words.ts'
import { exportBoard } from '../export-board.ts'

interface Props {
  onRename: () => void
  /** Undefined for those who may not let others in. */
  onShare: (() => void) | undefined
}

/** What is done with the plan as a whole, at its title. */
export function PlanMenu({ onRename, onShare }: Props) {
  const session = useSession()
  const mayWrite = useMayWrite()
  const say = useToast()
  const words = useWords().board
  return (
    <Menu align="start" trigger={<IconButton icon={ChevronDown} size="s" label={words.planMenu.open} />}>
      {mayWrite && (
        <MenuItem icon={Pencil} onSelect={onRename}>
          {words.planMenu.rename}
        </MenuItem>
      )}
      {onShare && (
        <MenuItem icon={Share2} onSelect={onShare}>
          {words.planMenu.share}
        </MenuItem>
      )}
      <MenuItem icon={Download} onSelect={() => say({ says: words.exported(exportBoard(session)) })}>
        {words.find.exportPlan}
      </MenuItem>
    </Menu>
  )
}
