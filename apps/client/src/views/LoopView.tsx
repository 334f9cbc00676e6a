import { Ear, TriangleAlert } from 'lucide-react'
import { useMemo } from 'react'
import { Link, useSearchParams } from 'wouter'
import type { Board } from '@parley/model/board/board.ts'
import { todayOf } from '@parley/model/metrics/seen.ts'
import { loopSteps, type Loop } from '@parley/model/metrics/way.ts'
import { viewAt } from '../panels/board-views.ts'
import { useFilter, usePasses } from '../panels/filter/useFilter.ts'
import { useMayWrite } from '../session/useBoard.tsx'
import { Button } from '../ui/Button.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { Icon } from '../ui/Icon.tsx'
import { useFormats, useWords } from '../words/words.ts'
import { useCalmBoard } from '../session/useCalmBoard.ts'
import { useShownIn } from './board/useShownIn.ts'
import { LoopParts } from './loop/LoopParts.tsx'
import { Ring } from './loop/Ring.tsx'
import { useLoopPart } from './loop/useLoopPart.ts'
import { useLoop, type Looping } from './loop/useLoop.ts'
import { VoiceRow } from './loop/VoiceRow.tsx'
import { numbersOf, ownerOf, voicesOn, type LoopNumbers } from './loop/voices.ts'
import styles from './loop/loop.module.css'

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
      {all.length > 0 && <Head board={board} segment={filter.segment[0]} acts={acts} />}
      <LoopParts part={part} onPart={turn} way={way} />
    </div>
  )
}

function Way({ board, loops, acts }: { board: Board; loops: readonly Loop[]; acts: Looping }) {
  const words = useWords().loop
  const today = todayOf(board)
  return (
    <div className={styles['parts']}>
      <Glance numbers={numbersOf(loops)} />
      <div className={styles['sheet']} data-sideways>
        <table aria-label={words.table}>
          <thead>
            <tr>
              <th scope="col">{words.said}</th>
              {loopSteps.map((step) => (
                <th key={step} scope="col">
                  {words.steps[step]}
                </th>
              ))}
              <th scope="col">{words.age}</th>
            </tr>
          </thead>
          <tbody>
            {loops.map((loop) => (
              <VoiceRow
                key={loop.feedback.id}
                loop={loop}
                today={today}
                owner={ownerOf(loop, board)}
                acts={acts}
              />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  )
}

function Head({ board, segment, acts }: { board: Board; segment: string | undefined; acts: Looping }) {
  const words = useWords().loop
  const { date } = useFormats()
  const mayWrite = useMayWrite()
  return (
    <header className={styles['head']}>
      <div>
        <h2>{words.title}</h2>
        <p className={styles['quiet']}>
          {words.says} {words.asOf(date(todayOf(board)))}
        </p>
      </div>
      <div className={styles['acts']}>
        {mayWrite && (
          <Button size="s" icon={Ear} onClick={() => acts.write(segment)}>
            {words.write}
          </Button>
        )}
      </div>
    </header>
  )
}

function Glance({ numbers }: { numbers: LoopNumbers }) {
  const words = useWords().loop
  const { number } = useFormats()
  const { voices, answered, median, oldest, late } = numbers
  const facts = [
    [words.voices, number(voices)],
    [words.answered, number(answered)],
    ...(median === undefined ? [] : [[words.median, number(median)]]),
    ...(oldest === undefined ? [] : [[words.oldest, words.days(oldest)]]),
  ] as const
  const leak = late.answered > 0 ? words.leaks.answered(late.answered) : undefined
  const unread = late.remembered > 0 ? words.leaks.remembered(late.remembered) : undefined
  return (
    <section className={styles['glance']} aria-label={words.numbers}>
      <Ring numbers={numbers} />
      <dl>
        {facts.map(([what, value]) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {(leak ?? unread) && (
        <p className={styles['leak']}>
          <Icon of={TriangleAlert} size="s" />
          <span>{[leak, unread].filter(Boolean).join(' ')}</span>
        </p>
      )}
    </section>
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
