import { Search } from 'lucide-react'
import { Link } from 'wouter'
import { IconButton } from '../../ui/IconButton.tsx'
import { TopBar } from '../../ui/TopBar.tsx'
import { useWords } from '../../words/words.ts'
import { boardViews, type BoardViewName } from '../board-views.ts'
import { People } from './People.tsx'
import { PlanTitle } from './PlanTitle.tsx'
import { SaveStatus } from './SaveStatus.tsx'
import { ShareButton } from './ShareButton.tsx'
import styles from './bar.module.css'

interface Props {
  view: BoardViewName
  onFind: () => void
}

/** The bar above a board: what it is called, whether it is saved, its views, who is here. */
export function BoardBar({ view, onFind }: Props) {
  const words = useWords()
  const said = words.board
  return (
    <TopBar
      home={{ href: '/', label: words.ui.allBoards }}
      start={
        <>
          <PlanTitle />
          <SaveStatus />
        </>
      }
      middle={
        <nav className={styles['views']} aria-label={said.views.nav}>
          {boardViews.map((one) => (
            <Link key={one} href={`?view=${one}`} aria-current={one === view ? 'page' : undefined}>
              {said.views[one]}
            </Link>
          ))}
        </nav>
      }
      end={
        <>
          <People />
          <ShareButton />
          <IconButton icon={Search} label={said.find.open} shortcut="Ctrl K" onClick={onFind} />
        </>
      }
    />
  )
}
