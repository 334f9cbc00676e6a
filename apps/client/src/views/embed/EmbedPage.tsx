import { Eye } from 'lucide-react'
import { useMemo } from 'react'
import { Link, useSearch } from 'wouter'
import { ActsHere, useMakeHere } from '../../panels/acts/Acting.tsx'
import { boardViews, isBoardView, viewAt, type BoardViewName } from '../../panels/board-views.ts'
import { useFilter } from '../../panels/filter/useFilter.ts'
import { useBoard } from '../../session/useBoard.tsx'
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Logo } from '../../ui/Logo.tsx'
import { useIsPhone } from '../../ui/phone.ts'
import { useWords } from '../../words/words.ts'
import { intoSight } from '../../panels/bar/BoardBar.tsx'
import { brokenPart } from '../board/BrokenPart.tsx'
import { TheView } from '../board/TheView.tsx'
import { viewNamed } from '../board/view-name.ts'
import { EmbedCanvas } from './EmbedCanvas.tsx'
import styles from './embed.module.css'

interface Props {
  /** The query of what was shared; where it names a view, that one alone is shown. */
  asked: string
  shown: ReadonlySet<string> | null
}

/** A board by a link: what it is called, the view that was shared, and that it can only be looked at. */
export function EmbedPage({ asked, shown }: Props) {
  const words = useWords()
  const title = useBoard(({ plan }) => plan.title)
  const phone = useIsPhone()
  const { on, shown: count, total } = useFilter()
  const fixed = useMemo(() => new URLSearchParams(asked).get('view'), [asked])
  const search = new URLSearchParams(useSearch())
  const view = viewNamed(isBoardView(fixed) ? fixed : search.get('view'), phone)
  const here = useMakeHere(view, () => {})
  return (
    <ActsHere value={here}>
      <div className={styles['page']}>
        <header className={styles['bar']}>
          <Logo />
          <h1 dir="auto">{title}</h1>
          {isBoardView(fixed) ? (
            <span className={styles['view']}>{words.board.views[view]}</span>
          ) : (
            <Views view={view} />
          )}
          <p className={styles['told']}>
            {on && <span>{words.filter.shown(count, total)}</span>}
            <span className={styles['only']}>
              <Icon of={Eye} size="s" />
              {words.embed.only}
            </span>
          </p>
        </header>
        <main className={styles['stage']}>
          <ErrorBoundary key={view} fallback={brokenPart}>
            {view === 'canvas' ? <EmbedCanvas shown={shown} /> : <TheView view={view} />}
          </ErrorBoundary>
        </main>
      </div>
    </ActsHere>
  )
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
