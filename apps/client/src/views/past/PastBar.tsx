import { Link, useLocation, useSearch } from 'wouter'
import { searchFor, type Looked } from '../../panels/past/looked.ts'
import { useBoard } from '../../session/useBoard.tsx'
import { Ago } from '../../ui/Ago.tsx'
import { Button } from '../../ui/Button.tsx'
import { TopBar } from '../../ui/TopBar.tsx'
import { useTitle } from '../../ui/useTitle.ts'
import { useWords } from '../../words/words.ts'
import { RestoreButton } from './RestoreButton.tsx'
import type { Moment } from './usePoint.ts'
import styles from './past.module.css'

interface Props {
  title: string
  moment: Moment
  /** The same moment, looked at in the other way. */
  other: { says: string; looked: Looked }
}

/** Whoever comes here hears where she is, and goes on from here by keyboard. */
const intoFocus = (heading: HTMLElement | null) => heading?.focus({ preventScroll: true })

/** The bar above the past: which moment it is, and the ways out of it. */
export function PastBar({ title, moment, other }: Props) {
  const words = useWords()
  const said = words.past
  const search = useSearch()
  const [, go] = useLocation()
  const plan = useBoard((board) => board.plan.title)
  const today = searchFor(undefined, search)
  useTitle(said.documentTitle(plan))
  return (
    <TopBar
      home={{ href: '/', label: words.ui.allBoards }}
      start={
        <div className={styles['title']}>
          <h1 ref={intoFocus} tabIndex={-1} dir="auto">
            {title}
          </h1>
          <p className={styles['quiet']}>
            <Ago at={moment.at} says={(when) => (moment.by ? said.by(moment.by, when) : when)} />
          </p>
        </div>
      }
      end={
        <div className={styles['ways']}>
          <Button size="s" asChild>
            <Link href={searchFor(other.looked, search)}>{other.says}</Link>
          </Button>
          <RestoreButton moment={moment} onDone={() => go(today)} />
          <Button size="s" variant="primary" asChild>
            <Link href={today}>{said.back}</Link>
          </Button>
        </div>
      }
    />
  )
}
