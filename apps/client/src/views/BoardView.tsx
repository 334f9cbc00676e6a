import { useEffect } from 'react'
import { useSearch, useSearchParams } from 'wouter'
import { fontsReady } from '../canvas/measure.ts'
import { Announcer } from '../panels/Announcer.tsx'
import { ActsHere, useMakeHere } from '../panels/acts/Acting.tsx'
import { useActKeys } from '../panels/acts/useActKeys.ts'
import { BoardBar } from '../panels/bar/BoardBar.tsx'
import { useThreadLink } from '../panels/comments/useThreadLink.ts'
import { rememberBoard } from '../panels/boards-lately.ts'
import type { BoardViewName } from '../panels/board-views.ts'
import { FilteredBoard } from '../panels/filter/FilteredBoard.tsx'
import { FilterStrip } from '../panels/filter/FilterStrip.tsx'
import { Notices } from '../panels/notices/Notices.tsx'
import { KindPalette } from '../panels/palette/KindPalette.tsx'
import { lookedIn } from '../panels/past/looked.ts'
import { RoundStrip } from '../panels/round/RoundStrip.tsx'
import { TrainingStrip } from '../panels/training/TrainingStrip.tsx'
import { useBoardToasts } from '../panels/useBoardToasts.ts'
import { useNews } from '../session/news.ts'
import type { BoardSession } from '../session/session.ts'
import { OpenBoard, useOnlyLooks } from '../session/useBoard.tsx'
import { openAhead, useOpenBoard } from '../session/useOpenBoard.ts'
import { MissingDialog, MissingPage } from '../ui/Missing.tsx'
import { onDemand } from '../ui/onDemand.tsx'
import { useFocusKept } from '../ui/useFocusKept.ts'
import { useTypingEnds } from '../ui/useTypingEnds.ts'
import { useIsPhone } from '../ui/phone.ts'
import { BesideBoard } from './board/BesideBoard.tsx'
import { BoardClosed, useClosed } from './board/BoardClosed.tsx'
import { BoardPlaces } from './board/BoardPlaces.tsx'
import { KeptCanvas } from './board/KeptCanvas.tsx'
import { Opening } from './board/Opening.tsx'
import { Stage } from './board/Stage.tsx'
import { useFind } from './board/useFind.ts'
import { TheView } from './board/TheView.tsx'
import { viewNamed } from './board/view-name.ts'
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
  const view = useViewName()
  const find = useFind()
  const looked = lookedIn(useSearch())
  useBoardOpened(session)
  const here = useMakeHere(view, find.open)
  useActKeys(here)
  if (closed) return <BoardClosed closed={closed} />
  if (looked) return <PastView looked={looked} meanwhile={<Opening />} />
  // Not around the canvas: it asks for none of this, and all its thousands of parts would be gone through to find that.
  return (
    <div className={styles['page']}>
      <ActsHere value={here}>
        <BoardBar view={view} />
        <TrainingStrip />
        <RoundStrip />
        <FilterStrip view={view} />
      </ActsHere>
      <div className={styles['work']}>
        {view === 'canvas' && <Kinds />}
        <Stage
          view={view}
          className={styles['stage']}
          under={<KeptCanvas shown={view === 'canvas'} session={session} />}
          over={<Notices />}
        >
          <ActsHere value={here}>
            <TheView view={view} />
          </ActsHere>
        </Stage>
        <ActsHere value={here}>
          <BesideBoard view={view} />
        </ActsHere>
      </div>
      <ActsHere value={here}>
        <Everywhere find={find} />
      </ActsHere>
    </div>
  )
}

/** What opens over any view, and what is said aloud in each. */
function Everywhere({ find }: { find: ReturnType<typeof useFind> }) {
  return (
    <>
      {find.finding && <FindDialog onClose={find.close} onReady={find.ready} />}
      <BoardPlaces />
      <Announcer />
    </>
  )
}

/** What can be put on the canvas, where there is room beside it. */
function Kinds() {
  const phone = useIsPhone()
  const onlyLooks = useOnlyLooks()
  return !phone && !onlyLooks && <KindPalette />
}

/** What comes along with an open board, whatever is shown of it. */
function useBoardOpened(session: BoardSession): void {
  // Fetched before it is asked for, so that it comes at once.
  useEffect(() => FindDialog.fetch(), [])
  useNews({ board: session.board })
  useThreadLink()
  useFocusKept()
  useTypingEnds()
  useBoardToasts(session)
  useEffect(() => rememberBoard(session.board), [session])
}
