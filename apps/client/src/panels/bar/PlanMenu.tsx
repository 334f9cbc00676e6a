import {
  BadgeCheck,
  Camera,
  ChevronDown,
  Download,
  FileCheck2,
  Pencil,
  Scale,
  ScrollText,
  Share2,
} from 'lucide-react'
import { useStore } from 'zustand'
import { can } from '@parley/model/access.ts'
import { useMayWrite, useSession } from '../../session/useBoard.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Menu, MenuItem } from '../../ui/Menu.tsx'
import { useWords } from '../../words/words.ts'
import { useExportDoor } from '../export/useExportDoor.ts'
import { HistoryMenuItem } from '../history/HistoryMenuItem.tsx'
import { useReviewDoor } from '../review360/useReviewDoor.ts'

interface Props {
  onRename: () => void
  /** Undefined for those who may not let others in. */
  onShare: (() => void) | undefined
  onSnapshots: () => void
  /** Undefined for those who may not read the log. */
  onAudit: (() => void) | undefined
  /** What was laid before somebody, or laying it before somebody. */
  onApprovals: (which: 'look' | 'ask') => void
}

/** What is done with the plan as a whole, at its title. */
export function PlanMenu({ onRename, onShare, onSnapshots, onAudit, onApprovals }: Props) {
  const session = useSession()
  const mayWrite = useMayWrite()
  const mayReview = useStore(session.me, ({ role }) => can(role, 'review'))
  const reviews = useReviewDoor()
  const exporting = useExportDoor()
  const all = useWords()
  const words = all.board
  const mayAsk = useStore(session.me, ({ role }) => can(role, 'ask'))
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
      {mayReview && (
        <MenuItem icon={Scale} onSelect={() => reviews.show({ is: 'list' })}>
          {all.review360.open}
        </MenuItem>
      )}
      <MenuItem icon={Camera} onSelect={onSnapshots}>
        {all.snapshots.open}
      </MenuItem>
      <HistoryMenuItem />
      {mayAsk && (
        <MenuItem icon={FileCheck2} onSelect={() => onApprovals('ask')}>
          {all.review.ask.open}
        </MenuItem>
      )}
      <MenuItem icon={BadgeCheck} onSelect={() => onApprovals('look')}>
        {all.review.approvals.open}
      </MenuItem>
      <MenuItem icon={Download} onSelect={() => exporting.show('plan')}>
        {all.exporting.open}
      </MenuItem>
      {onAudit && (
        <MenuItem icon={ScrollText} onSelect={onAudit}>
          {all.audit.open}
        </MenuItem>
      )}
    </Menu>
  )
}
