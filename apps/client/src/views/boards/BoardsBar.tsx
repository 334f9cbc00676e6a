import { Database, Search, Users } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Link } from 'wouter'
import { Inbox } from '../../panels/inbox/Inbox.tsx'
import { useNews } from '../../session/news.ts'
import { Button } from '../../ui/Button.tsx'
import { Kbd } from '../../ui/Kbd.tsx'
import { MissingDialog } from '../../ui/Missing.tsx'
import { onDemand } from '../../ui/onDemand.tsx'
import { TopBar } from '../../ui/TopBar.tsx'
import { useFirstWords } from '../../words/words.ts'
import { AccountMenu } from '../AccountMenu.tsx'
import type { ListedBoard } from './listedBoard.ts'
import type { Shown } from './useBoardActs.ts'
import styles from './BoardsBar.module.css'

const BoardsPalette = onDemand(async () => (await import('./BoardsPalette.tsx')).BoardsPalette, MissingDialog)

interface Props {
  boards: readonly ListedBoard[]
  member: boolean
  onOpen: (shown: Shown) => void
}

export function BoardsBar({ boards, member, onOpen }: Props) {
  const words = useFirstWords()
  const [finding, setFinding] = useState(false)
  useNews({})
  useFindKey(() => setFinding(true))
  return (
    <>
      <TopBar
        home={{ href: '/', label: words.ui.allBoards }}
        start={<b>{words.ui.product}</b>}
        end={
          <>
            <Button
              size="s"
              variant="bare"
              icon={Search}
              className={styles['find']}
              onClick={() => setFinding(true)}
            >
              <span className={styles['label']}>{words.boards.find}</span>
              <Kbd>Ctrl K</Kbd>
            </Button>
            {member && <MemberPlaces onPeople={() => onOpen({ is: 'people' })} />}
            <Inbox />
            <AccountMenu />
          </>
        }
      />
      {finding && (
        <BoardsPalette boards={boards} member={member} onOpen={onOpen} onClose={() => setFinding(false)} />
      )}
    </>
  )
}

/** Where only members of the workspace go. */
function MemberPlaces({ onPeople }: { onPeople: () => void }) {
  const said = useFirstWords().boards
  return (
    <>
      <Button asChild size="s" variant="bare" icon={Database} className={styles['place']}>
        <Link href="/data-sets">
          <span className={styles['label']}>{said.dataSets}</span>
        </Link>
      </Button>
      <Button size="s" variant="bare" icon={Users} className={styles['place']} onClick={onPeople}>
        <span className={styles['label']}>{said.people}</span>
      </Button>
    </>
  )
}

/** Ctrl K, on a Mac Cmd K. */
function useFindKey(find: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return
      if (event.target instanceof Element && event.target.closest('[data-holds-the-page]')) return
      event.preventDefault()
      find()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  })
}
