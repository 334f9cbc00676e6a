import { Table2 } from 'lucide-react'
import { Link, useSearchParams } from 'wouter'
import type { Board } from '@parley/model/board/board.ts'
import { todayOf } from '@parley/model/metrics/seen.ts'
import { daysBetween } from '@parley/model/rules/time.ts'
import { viewAt } from '../panels/board-views.ts'
import { Button } from '../ui/Button.tsx'
import { classes } from '../ui/classes.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { PageHead } from '../ui/PageHead.tsx'
import { useBelow } from '../ui/useBelow.ts'
import { useWords, type Words } from '../words/words.ts'
import { BudgetTable } from './numbers/BudgetTable.tsx'
import { Courses } from './numbers/Courses.tsx'
import { MoneyByMeans } from './numbers/MoneyByMeans.tsx'
import { MoneyByStage } from './numbers/MoneyByStage.tsx'
import { MoneyByStrand } from './numbers/MoneyByStrand.tsx'
import { Objectives } from './numbers/Objectives.tsx'
import { PlanNumbers } from './numbers/PlanNumbers.tsx'
import { Returns } from './numbers/Returns.tsx'
import { DrawnAsTables, Tables } from './numbers/Tables.tsx'
import { useAsTables } from './numbers/useAsTables.ts'
import { useLinesShown } from './numbers/useLinesShown.ts'
import { useCalmBoard } from '../session/useCalmBoard.ts'
import { useShownIn } from './board/useShownIn.ts'
import styles from './numbers/numbers.module.css'

/** All that can be worked out from the plan; what cannot says what is missing. */
export function NumbersView() {
  const words = useWords().numbers
  const board = useCalmBoard(300)
  const paid = useLinesShown(board)
  const { asTables, toggle } = useAsTables()
  // Of all cards only the lines of the budget stand here.
  const below = useBelow()
  useShownIn((id) => `[data-line="${id}"] textarea`, below)
  if (board.cards.size === 0) return <NothingYet />
  return (
    <div className={styles['numbers']}>
      <PageHead
        title={words.title}
        says={dayOf(board, words)}
        end={
          <Button size="s" icon={Table2} aria-pressed={asTables} onClick={toggle}>
            {words.tables}
          </Button>
        }
      />
      <div className={classes(styles['grid'], styles['hues'])}>
        {asTables ? (
          <DrawnAsTables board={paid} />
        ) : (
          <>
            <MoneyByStrand board={paid} />
            <Returns board={board} />
            {below && <Money board={board} paid={paid} />}
          </>
        )}
        {below && <Written board={board} drawn={!asTables} />}
      </div>
    </div>
  )
}

function Money({ board, paid }: { board: Board; paid: Board }) {
  return (
    <>
      <MoneyByMeans board={paid} />
      <MoneyByStage board={paid} />
      <Objectives board={board} />
    </>
  )
}

/** What can be written where it stands, and all else that is known. */
function Written({ board, drawn }: { board: Board; drawn: boolean }) {
  return (
    <>
      <BudgetTable />
      <Courses board={board} drawn={drawn} />
      <PlanNumbers board={board} />
      <Tables board={board} />
    </>
  )
}

function dayOf(board: Board, words: Words['numbers']): string {
  const { startsOn, endsOn } = board.plan
  if (!startsOn || !endsOn) return words.noDays
  const today = todayOf(board)
  if (today < startsOn) return words.before(daysBetween(today, startsOn))
  if (today > endsOn) return words.after
  return words.day(daysBetween(startsOn, today) + 1, daysBetween(startsOn, endsOn) + 1)
}

function NothingYet() {
  const { empty } = useWords().numbers
  const [search] = useSearchParams()
  return (
    <div className={styles['numbers']}>
      <EmptyState
        title={empty.title}
        says={empty.says}
        ghost="means"
        actions={
          <Button asChild variant="primary">
            <Link href={viewAt('canvas', search.toString())}>{empty.act}</Link>
          </Button>
        }
      />
    </div>
  )
}
