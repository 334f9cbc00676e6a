import { useEffect, useState } from 'react'
import { useSearch, useSearchParams } from 'wouter'
import { fontsReady } from '../canvas/measure.ts'
import { Announcer } from '../panels/Announcer.tsx'
import { ActsHere, useMakeHere } from '../panels/acts/Acting.tsx'
import { BoardDialogs } from '../panels/acts/BoardDialogs.tsx'
import { useActKeys } from '../panels/acts/useActKeys.ts'
import { BoardBar } from '../panels/bar/BoardBar.tsx'
import { CommentsAside } from '../panels/comments/CommentsAside.tsx'
import { useThreadLink } from '../panels/comments/useThreadLink.ts'
import { rememberBoard } from '../panels/boards-lately.ts'
import { hasPanel, type BoardViewName } from '../panels/board-views.ts'
import { ExportPlace } from '../panels/export/ExportPlace.tsx'
import { FilteredBoard } from '../panels/filter/FilteredBoard.tsx'
import { FilterStrip } from '../panels/filter/FilterStrip.tsx'
import { Notices } from '../panels/notices/Notices.tsx'
import { ImportPlace } from '../panels/import/ImportPlace.tsx'
import { KindPalette } from '../panels/palette/KindPalette.tsx'
import { lookedIn } from '../panels/past/looked.ts'
import { ReviewsPlace } from '../panels/review360/ReviewsPlace.tsx'
import { RoundAside } from '../panels/round/RoundAside.tsx'
import { RoundStrip } from '../panels/round/RoundStrip.tsx'
import { RulesPlace } from '../panels/rules/RulesPlace.tsx'
import { SidePanel } from '../panels/SidePanel.tsx'
import { TrainingStrip } from '../panels/training/TrainingStrip.tsx'
import { useBoardToasts } from '../panels/useBoardToasts.ts'
import { useNews } from '../session/news.ts'
import type { BoardSession } from '../session/session.ts'
import { OpenBoard, useOnlyLooks } from '../session/useBoard.tsx'
import { openAhead, useOpenBoard } from '../session/useOpenBoard.ts'
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx'
import { MissingDialog, MissingPage } from '../ui/Missing.tsx'
import { onDemand } from '../ui/onDemand.tsx'
import { useFocusKept } from '../ui/useFocusKept.ts'
import { useIsPhone } from '../ui/phone.ts'
import { BoardClosed, useClosed } from './board/BoardClosed.tsx'
import { brokenPart } from './board/BrokenPart.tsx'
import { Opening } from './board/Opening.tsx'
import { PhoneBoard } from './board/PhoneBoard.tsx'
import { Stage } from './board/Stage.tsx'
import { useFind } from './board/useFind.ts'
import { TheView } from './board/TheView.tsx'
import { Canvas, viewNamed } from './board/view-name.ts'
import styles from './BoardView.module.css'

const PastView = onDemand(async () => (await import('./past/PastView.tsx')).PastView, MissingPage)
const FindDialog = onDemand(
  async () => (await import('../panels/find/FindDialog.tsx')).FindDialog,
  MissingDialog,
)
// What cards are written in: without it every card would be measured twice.
void fontsReady()
const [, first] = /^\/board\/([\w-]+)$/.exec(location.pathname) ?? []
if (first) openAhead(first)

/** One board: its views, and the panels around them. */
export function BoardView({ board }: { board: string }) {
  const session = useOpenBoard(board)
  if (!session) return <Opening />
  return (
    <OpenBoard value={session}>
      <FilteredBoard>
        <OpenedBoard session={session} />
      </FilteredBoard>
    </OpenBoard>
  )
}

function useViewName(): BoardViewName {
  const phone = useIsPhone()
  const [search] = useSearchParams()
  return viewNamed(search.get('view'), phone)
}

function OpenedBoard({ session }: { session: BoardSession }) {
  const closed = useClosed()
  const phone = useIsPhone()
  const onlyLooks = useOnlyLooks()
  const view = useViewName()
  const find = useFind()
  const looked = lookedIn(useSearch())
  // Fetched before it is asked for, so that it comes at once.
  useEffect(() => FindDialog.fetch(), [])
  useNews({ board: session.board })
  useThreadLink()
  useBoardToasts(session)
  useEffect(() => rememberBoard(session.board), [session])
  const here = useMakeHere(view, find.open)
  useActKeys(here)
  useFocusKept()
  if (closed) return <BoardClosed closed={closed} />
  if (looked) return <PastView looked={looked} meanwhile={<Opening />} />
  return (
    <ActsHere value={here}>
      <div className={styles['page']}>
        <BoardBar view={view} />
        <TrainingStrip />
        <RoundStrip />
        <FilterStrip view={view} />
        <div className={styles['work']}>
          {!phone && !onlyLooks && view === 'canvas' && <KindPalette />}
          <Stage
            view={view}
            className={styles['stage']}
            under={<KeptCanvas shown={view === 'canvas'} session={session} />}
            over={<Notices />}
          >
            <TheView view={view} />
          </Stage>
          {phone ? (
            <PhoneBoard view={view} />
          ) : hasPanel(view) ? (
            <SidePanel />
          ) : (
            <>
              <CommentsAside />
              <RoundAside />
            </>
          )}
        </div>
        {find.finding && <FindDialog onClose={find.close} onReady={find.ready} />}
        <RulesPlace />
        <ReviewsPlace />
        <ExportPlace />
        <ImportPlace />
        <BoardDialogs />
        <Announcer />
      </div>
    </ActsHere>
  )
}

/** Once it was shown, the canvas stays behind the other views: coming back to it takes no drawing. */
function KeptCanvas({ shown, session }: { shown: boolean; session: BoardSession }) {
  const [came, setCame] = useState(shown)
  if (shown && !came) setCame(true)
  if (!shown && !came) return null
  return (
    <ErrorBoundary fallback={shown ? brokenPart : nothing}>
      <Canvas session={session} shown={shown} meanwhile={shown && <Opening inside />} />
    </ErrorBoundary>
  )
}

const nothing = () => null
