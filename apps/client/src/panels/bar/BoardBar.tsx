import { Camera, Search, Share2 } from 'lucide-react'
import { Link, useSearch } from 'wouter'
import { useMayDo } from '../../session/useBoard.tsx'
import { Button } from '../../ui/Button.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { TopBar } from '../../ui/TopBar.tsx'
import { useWords } from '../../words/words.ts'
import { useHere } from '../acts/Acting.tsx'
import { useShortcut } from '../acts/useShortcut.ts'
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

/** The bar above a board: what it is called, whether it is saved, its views, who is here. */
export function BoardBar({ view }: { view: BoardViewName }) {
  const words = useWords()
  const said = words.board
  const keyOf = useShortcut()
  const { open, find } = useHere()
  return (
    <TopBar
      home={{ href: '/', label: words.ui.allBoards }}
      start={
        <>
          <span className={styles['name']}>
            <PlanTitle />
            <PlanMenu />
          </span>
          <SaveStatus />
          <ApprovalChip onOpen={() => open('approvals')} />
        </>
      }
      middle={<Views view={view} />}
      end={
        <>
          <People />
          <ShareButton />
          <CommentsDoor />
          <KeepButton />
          <span className={styles['filter']}>
            <FilterDoor />
          </span>
          <IconButton icon={Search} label={said.find.open} shortcut={keyOf('find')} onClick={find} />
          <Inbox />
        </>
      }
    />
  )
}

function ShareButton() {
  const words = useWords().board
  const { open } = useHere()
  const mayShare = useMayDo('invite')
  if (!mayShare) return null
  return (
    <Button size="s" icon={Share2} className={styles['share']} onClick={() => open('share')}>
      {words.share}
    </Button>
  )
}

/** Keeps the board as it is now. */
function KeepButton() {
  const words = useWords().snapshots
  const { open } = useHere()
  return (
    <IconButton
      icon={Camera}
      label={words.open}
      className={styles['keep']}
      onClick={() => open('snapshots')}
    />
  )
}

/** Where the views are wider than the bar, the one that stands is in sight. */
export function intoSight(link: HTMLAnchorElement | null): void {
  if (!link) return
  // Not while the view is being drawn: it would be laid out twice.
  requestAnimationFrame(() => {
    link.scrollIntoView({ block: 'nearest', inline: 'center' })
  })
}

function Views({ view }: { view: BoardViewName }) {
  const said = useWords().board.views
  const search = useSearch()
  return (
    <nav className={styles['views']} aria-label={said.nav} data-sideways="both">
      {boardViews.map((one) => (
        <Link
          key={one}
          ref={one === view ? intoSight : undefined}
          href={viewAt(one, search)}
          aria-current={one === view ? 'page' : undefined}
        >
          {said[one]}
        </Link>
      ))}
    </nav>
  )
}
