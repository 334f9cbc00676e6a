import { lazy, Suspense, useState } from 'react'
import { useSearchParams } from 'wouter'
import { Announcer } from '../panels/Announcer.tsx'
import { BoardBar, type BoardViewName } from '../panels/bar/BoardBar.tsx'
import { Notices } from '../panels/notices/Notices.tsx'
import { KindPalette } from '../panels/palette/KindPalette.tsx'
import { SidePanel } from '../panels/SidePanel.tsx'
import { useBoardToasts } from '../panels/useBoardToasts.ts'
import { useIsPhone } from '../panels/useMedia.ts'
import type { BoardSession } from '../session/session.ts'
import { OpenBoard } from '../session/useBoard.tsx'
import { useOpenBoard } from '../session/useOpenBoard.ts'
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx'
import { BoardClosed, useClosed } from './board/BoardClosed.tsx'
import { brokenPart } from './board/BrokenPart.tsx'
import { Opening } from './board/Opening.tsx'
import { PhoneBoard } from './board/PhoneBoard.tsx'
import { useBoardKeys } from './board/useBoardKeys.ts'
import styles from './BoardView.module.css'

const Canvas = lazy(() => import('../canvas/Canvas.tsx'))
const OutlineView = lazy(async () => ({ default: (await import('./OutlineView.tsx')).OutlineView }))
const FindDialog = lazy(async () => ({ default: (await import('../panels/FindDialog.tsx')).FindDialog }))

/** One board: its views, and the panels around them. */
export function BoardView({ board }: { board: string }) {
  const session = useOpenBoard(board)
  if (!session) return <Opening />
  return (
    <OpenBoard value={session}>
      <OpenedBoard session={session} />
    </OpenBoard>
  )
}

function OpenedBoard({ session }: { session: BoardSession }) {
  const closed = useClosed()
  const phone = useIsPhone()
  const [search] = useSearchParams()
  const [finding, setFinding] = useState(false)
  const usual: BoardViewName = phone ? 'outline' : 'canvas'
  const view: BoardViewName =
    search.get('view') === 'canvas' ? 'canvas' : search.get('view') === 'outline' ? 'outline' : usual
  useBoardToasts(session)
  useBoardKeys(session, () => setFinding(true))
  if (closed) return <BoardClosed closed={closed} />
  return (
    <div className={styles['page']}>
      <BoardBar view={view} onFind={() => setFinding(true)} />
      <div className={styles['work']}>
        {!phone && view === 'canvas' && <KindPalette />}
        <main className={styles['stage']}>
          <ErrorBoundary key={view} fallback={brokenPart}>
            <Suspense fallback={<Opening inside />}>
              {view === 'canvas' ? <Canvas session={session} /> : <OutlineView />}
            </Suspense>
          </ErrorBoundary>
          <Notices />
        </main>
        {phone ? <PhoneBoard view={view} /> : view === 'canvas' && <SidePanel />}
      </div>
      {finding && (
        <Suspense>
          <FindDialog onClose={() => setFinding(false)} />
        </Suspense>
      )}
      <Announcer />
    </div>
  )
}
