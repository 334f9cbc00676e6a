import { Ear } from 'lucide-react'
import { useMemo } from 'react'
import { Link, useSearchParams } from 'wouter'
import type { Board } from '@parley/model/board/board.ts'
import { todayOf } from '@parley/model/metrics/seen.ts'
import { viewAt } from '../panels/board-views.ts'
import { useFilter, usePasses } from '../panels/filter/useFilter.ts'
import { useMayWrite } from '../session/useBoard.tsx'
import { Button } from '../ui/Button.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { PageHead } from '../ui/PageHead.tsx'
import { useFormats, useWords } from '../words/words.ts'
import { useCalmBoard } from '../session/useCalmBoard.ts'
import { useShownIn } from './board/useShownIn.ts'
import { Way } from './loop/Way.tsx'
import { LoopParts } from './loop/LoopParts.tsx'
import { useLoopPart } from './loop/useLoopPart.ts'
import { useLoop, type Looping } from './loop/useLoop.ts'
import { voicesOn } from './loop/voices.ts'
import styles from './LoopView.module.css'

/** What people said, and how far each word has come on its way back to them. */
export function LoopView() {
  const board = useCalmBoard()
  const passes = usePasses()
  const { filter } = useFilter()
  const all = useMemo(() => voicesOn(board), [board])
  const loops = useMemo(() => all.filter(({ feedback }) => passes(feedback)), [all, passes])
  const acts = useLoop()
  const { part, turn } = useLoopPart()
  useShownIn((id) => `[data-voice="${id}"]`, part === 'way')
  const way = all.length === 0 ? <NothingYet acts={acts} /> : <Way board={board} loops={loops} acts={acts} />
  return (
    <div className={styles['loop']}>
      {(all.length > 0 || part !== 'way') && <Head board={board} segment={filter.segment[0]} acts={acts} />}
      <LoopParts part={part} onPart={turn} way={way} />
    </div>
  )
}

function Head({ board, segment, acts }: { board: Board; segment: string | undefined; acts: Looping }) {
  const words = useWords().loop
  const { date } = useFormats()
  const mayWrite = useMayWrite()
  return (
    <PageHead
      title={words.title}
      says={`${words.says} ${words.asOf(date(todayOf(board)))}`}
      end={
        mayWrite && (
          <Button size="s" icon={Ear} onClick={() => acts.write(segment)}>
            {words.write}
          </Button>
        )
      }
    />
  )
}

function NothingYet({ acts }: { acts: Looping }) {
  const { empty, write } = useWords().loop
  const [search] = useSearchParams()
  const mayWrite = useMayWrite()
  return (
    <EmptyState
      title={empty.title}
      says={empty.says}
      ghost="loop"
      actions={
        <>
          {mayWrite && (
            <Button variant="primary" icon={Ear} onClick={() => acts.write(undefined)}>
              {write}
            </Button>
          )}
          <Button asChild>
            <Link href={viewAt('canvas', search.toString())}>{empty.canvas}</Link>
          </Button>
        </>
      }
    />
  )
}
