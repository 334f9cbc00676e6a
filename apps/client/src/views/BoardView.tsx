import { lazy, Suspense, useEffect, useState } from 'react'
import { useSearchParams } from 'wouter'
import { Announcer } from '../panels/Announcer.tsx'
import { BoardBar } from '../panels/bar/BoardBar.tsx'
import { isBoardView, type BoardViewName } from '../panels/board-views.ts'
import { Notices } from '../panels/notices/Notices.tsx'
import { KindPalette } from '../panels/palette/KindPalette.tsx'
import { SidePanel } from '../panels/SidePanel.tsx'
import { useBoardToasts } from '../panels/useBoardToasts.ts'
import type { BoardSession } from '../session/session.ts'
import { OpenBoard } from '../session/useBoard.tsx'
import { useOpenBoard } from '../session/useOpenBoard.ts'
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx'
import { useIsPhone } from '../ui/phone.ts'
import { BoardClosed, useClosed } from './board/BoardClosed.tsx'
import { brokenPart } from './board/BrokenPart.tsx'
import { Opening } from './board/Opening.tsx'
import { PhoneBoard } from './board/PhoneBoard.tsx'
import { useBoardKeys } from './board/useBoardKeys.ts'
import styles from './BoardView.module.css'

const canvas = () => import('../canvas/Canvas.tsx')
const Canvas = lazy(canvas)
const OutlineView = lazy(async () => ({ default: (await import('./OutlineView.tsx')).OutlineView }))
const findDialog = () => import('../panels/FindDialog.tsx')
const FindDialog = lazy(async () => ({ default: (await findDialog()).FindDialog }))

/** One board: its views, and the panels around them. */
export function BoardView({ board }: { board: string }) {
  const session = useOpenBoard(board)
  const view = useViewName()
  // The canvas comes while the board does, not after it.
  useEffect(() => void (view === 'canvas' && canvas()), [view])
  if (!session) return <Opening />
  return (
    <OpenBoard value={session}>
      <OpenedBoard session={session} />
    </OpenBoard>
  )
}

function useViewName(): BoardViewName {
  const phone = useIsPhone()
  const [search] = useSearchParams()
  const asked = search.get('view')
  return isBoardView(asked) ? asked : phone ? 'outline' : 'canvas'
}

function OpenedBoard({ session }: { session: BoardSession }) {
  const closed = useClosed()
  const phone = useIsPhone()
  const view = useViewName()
  const [finding, setFinding] = useState(false)
  // Who searches types at once: letters must not wait for the dialog, or they reach for tools.
  useEffect(() => void findDialog(), [])
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
