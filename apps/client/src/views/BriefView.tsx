import { Printer } from 'lucide-react'
import { useMemo } from 'react'
import { Link, useSearchParams } from 'wouter'
import { useStore } from 'zustand'
import type { Board } from '@parley/model/board/board.ts'
import { all, todayOf } from '@parley/model/metrics/seen.ts'
import { viewAt } from '../panels/board-views.ts'
import { usePasses } from '../panels/filter/useFilter.ts'
import { Button } from '../ui/Button.tsx'
import { classes } from '../ui/classes.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { useFormats, useWords } from '../words/words.ts'
import { useSession } from '../session/useBoard.tsx'
import { useCalmBoard } from '../session/useCalmBoard.ts'
import { useShownIn } from './board/useShownIn.ts'
import { chaptersOf, chaptersShown, type Chapter } from './brief/chapters.ts'
import { Open } from './brief/Open.tsx'
import { MoneyByMeans } from './numbers/MoneyByMeans.tsx'
import { MoneyByStrand } from './numbers/MoneyByStrand.tsx'
import { Objectives } from './numbers/Objectives.tsx'
import { shownMoney } from './numbers/shown.ts'
import { useLinesShown } from './numbers/useLinesShown.ts'
import styles from './brief/brief.module.css'
import numbers from './numbers/numbers.module.css'

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
  useShownIn((id) => `[data-told="${id}"]`)
  if (whole.length === 0) return <NothingYet />
  const hasMoney = all(paid, 'budgetLine').length > 0
  return (
    <div className={styles['brief']}>
      <div className={styles['acts']}>
        <h2>{words.brief.title}</h2>
        <p className={styles['quiet']}>{words.brief.says}</p>
        <Button icon={Printer} onClick={() => window.print()}>
          {words.brief.print}
        </Button>
      </div>
      <article className={styles['paper']}>
        <Lead board={board} />
        {chapters.map((chapter) => (
          <ChapterTold key={chapter.name} chapter={chapter} board={board} />
        ))}
        {hasMoney && (
          <section>
            <h4>{words.brief.sections.money}</h4>
            <div className={classes(styles['charts'], numbers['hues'])}>
              <MoneyByStrand board={paid} />
              <MoneyByMeans board={paid} />
            </div>
          </section>
        )}
        {somebody && (
          <section>
            <h4>{words.brief.sections.open}</h4>
            <Open />
          </section>
        )}
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

function ChapterTold({ chapter: { name, paragraphs }, board }: { chapter: Chapter; board: Board }) {
  const { sections } = useWords().brief
  return (
    <section>
      <h4>{sections[name]}</h4>
      {name === 'goals' && (
        <div className={classes(styles['charts'], numbers['hues'])}>
          <Objectives board={board} />
        </div>
      )}
      <dl>
        {paragraphs.map(({ id, title, spoken, sentences }) => (
          <div key={id} data-told={id} tabIndex={-1}>
            <dt className={spoken ? 'say' : undefined} dir="auto">
              {title}
            </dt>
            <dd dir="auto">{sentences.join(' ')}</dd>
          </div>
        ))}
      </dl>
    </section>
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
          <Button asChild>
            <Link href={viewAt('canvas', search.toString())}>{empty.canvas}</Link>
          </Button>
        }
      />
    </div>
  )
}
