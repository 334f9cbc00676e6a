import { Printer } from 'lucide-react'
import { useMemo } from 'react'
import { Link, useSearchParams } from 'wouter'
import { useStore } from 'zustand'
import type { Board } from '@parley/model/board/board.ts'
import { todayOf } from '@parley/model/metrics/seen.ts'
import { viewAt } from '../panels/board-views.ts'
import { usePrinted } from '../panels/export/usePrinting.ts'
import { figuresOf } from '../panels/figures/figures.ts'
import { usePasses } from '../panels/filter/useFilter.ts'
import { Button } from '../ui/Button.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { PageHead } from '../ui/PageHead.tsx'
import { useFormats, useWords } from '../words/words.ts'
import { useSession } from '../session/useBoard.tsx'
import { useCalmBoard } from '../session/useCalmBoard.ts'
import { useShownIn } from './board/useShownIn.ts'
import { shownMoney } from '../panels/shown-number.ts'
import { ChapterTold, MoneyTold } from './brief/ChapterTold.tsx'
import { chaptersOf, chaptersShown } from './brief/chapters.ts'
import { Open } from './brief/Open.tsx'
import { useLinesShown } from './numbers/useLinesShown.ts'
import styles from './brief/brief.module.css'

/** The plan as a document: what somebody reads who was not there, on paper as on the screen. */
export function BriefView() {
  const words = useWords()
  const formats = useFormats()
  const board = useCalmBoard()
  // For whoever only has a link nothing is judged.
  const somebody = useStore(useSession().me, ({ role }) => role !== undefined)
  const passes = usePasses()
  const whole = useMemo(() => chaptersOf(board, words, formats), [board, words, formats])
  const chapters = useMemo(() => chaptersShown(whole, passes), [whole, passes])
  const paid = useLinesShown(board)
  const drawn = useMemo(() => figuresOf(paid, { words, formats }), [paid, words, formats])
  useShownIn((id) => `[data-told="${id}"]`)
  usePrinted(whole.length > 0)
  if (whole.length === 0) return <NothingYet />
  return (
    <div className={styles['brief']}>
      <div className={styles['head']}>
        <PageHead
          title={words.brief.title}
          says={words.brief.says}
          end={
            <Button size="s" icon={Printer} onClick={() => window.print()}>
              {words.brief.print}
            </Button>
          }
        />
      </div>
      <article className={styles['paper']}>
        <Lead board={board} />
        {chapters.map((chapter) => (
          <ChapterTold key={chapter.name} chapter={chapter} drawn={drawn} />
        ))}
        <MoneyTold drawn={drawn} />
        {somebody && <Open />}
      </article>
    </div>
  )
}

function Lead({ board }: { board: Board }) {
  const words = useWords().brief
  const { date } = useFormats()
  const { title, startsOn, endsOn, budget, currency } = board.plan
  const day = (iso: string) => date(iso, 'full')
  const said = [
    startsOn && endsOn ? words.runs(day(startsOn), day(endsOn)) : undefined,
    budget === undefined ? undefined : words.money(shownMoney(budget, currency)),
    words.asOf(day(todayOf(board))),
  ]
  return (
    <header>
      <h3 dir="auto">{title}</h3>
      <p className={styles['lead']}>{said.filter(Boolean).join(' ')}</p>
    </header>
  )
}

function NothingYet() {
  const { empty } = useWords().brief
  const [search] = useSearchParams()
  return (
    <div className={styles['brief']}>
      <EmptyState
        title={empty.title}
        says={empty.says}
        ghost="brand"
        actions={
          <Button asChild variant="primary">
            <Link href={viewAt('canvas', search.toString())}>{empty.canvas}</Link>
          </Button>
        }
      />
    </div>
  )
}
