import { Camera, Search, Share2 } from 'lucide-react'
import { useRef, useState } from 'react'
import { Link, useSearch } from 'wouter'
import { useStore } from 'zustand'
import { can } from '@parley/model/access.ts'
import { useSession } from '../../session/useBoard.tsx'
import { Button } from '../../ui/Button.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { onDemand } from '../../ui/onDemand.tsx'
import { TopBar } from '../../ui/TopBar.tsx'
import { useWords } from '../../words/words.ts'
import { CommentsDoor } from '../comments/CommentsDoor.tsx'
import { Inbox } from '../inbox/Inbox.tsx'
import { ApprovalChip } from '../approvals/ApprovalChip.tsx'
import { boardViews, viewAt, type BoardViewName } from '../board-views.ts'
import { FilterDoor } from '../filter/FilterDoor.tsx'
import { People } from './People.tsx'
import { PlanMenu } from './PlanMenu.tsx'
import { PlanTitle } from './PlanTitle.tsx'
import { SaveStatus } from './SaveStatus.tsx'
import styles from './bar.module.css'

const SnapshotsDialog = onDemand(
  async () => (await import('../snapshots/SnapshotsDialog.tsx')).SnapshotsDialog,
)
const AuditDialog = onDemand(async () => (await import('../audit/AuditDialog.tsx')).AuditDialog)
const ApprovalDialogs = onDemand(
  async () => (await import('../approvals/ApprovalDialogs.tsx')).ApprovalDialogs,
)
const ShareDialog = onDemand(async () => (await import('../ShareDialog.tsx')).ShareDialog)

interface Props {
  view: BoardViewName
  onFind: () => void
}

/** The bar above a board: what it is called, whether it is saved, its views, who is here. */
export function BoardBar({ view, onFind }: Props) {
  const words = useWords()
  const said = words.board
  const session = useSession()
  const mayShare = useStore(session.me, (state) => can(state.role, 'invite'))
  const mayAudit = useStore(session.me, (state) => can(state.role, 'audit'))
  const [auditing, setAuditing] = useState(false)
  const audit = mayAudit ? () => setAuditing(true) : undefined
  const [sharing, setSharing] = useState(false)
  const [keeping, setKeeping] = useState(false)
  const [approving, setApproving] = useState<'look' | 'ask'>()
  const share = mayShare ? () => setSharing(true) : undefined
  const keep = () => setKeeping(true)
  const title = useRef<HTMLInputElement>(null)
  return (
    <>
      <TopBar
        home={{ href: '/', label: words.ui.allBoards }}
        start={
          <>
            <span className={styles['name']}>
              <PlanTitle ref={title} />
              <PlanMenu
                onRename={() => writeAnew(title.current)}
                onShare={share}
                onSnapshots={keep}
                onAudit={audit}
                onApprovals={setApproving}
              />
            </span>
            <SaveStatus />
            <ApprovalChip onOpen={() => setApproving('look')} />
          </>
        }
        middle={<Views view={view} />}
        end={
          <>
            <People />
            {share && (
              <Button size="s" icon={Share2} className={styles['share']} onClick={share}>
                {said.share}
              </Button>
            )}
            <CommentsDoor />
            <IconButton
              icon={Camera}
              label={words.snapshots.open}
              className={styles['keep']}
              onClick={keep}
            />
            <FilterDoor />
            <IconButton icon={Search} label={said.find.open} shortcut="Ctrl K" onClick={onFind} />
            <Inbox />
          </>
        }
      />
      {keeping && <SnapshotsDialog onClose={() => setKeeping(false)} />}
      {auditing && <AuditDialog board={session.board} onClose={() => setAuditing(false)} />}
      {approving && <ApprovalDialogs asks={approving === 'ask'} onClose={() => setApproving(undefined)} />}
      {sharing && <ShareDialog board={session.board} onClose={() => setSharing(false)} />}
    </>
  )
}

/** The menu gives the focus back to its button first. */
const writeAnew = (title: HTMLInputElement | null): void => void setTimeout(() => title?.select(), 0)

function Views({ view }: { view: BoardViewName }) {
  const said = useWords().board.views
  const search = useSearch()
  return (
    <nav className={styles['views']} aria-label={said.nav}>
      {boardViews.map((one) => (
        <Link key={one} href={viewAt(one, search)} aria-current={one === view ? 'page' : undefined}>
          {said[one]}
        </Link>
      ))}
    </nav>
  )
}
