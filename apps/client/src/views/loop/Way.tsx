import { TriangleAlert } from 'lucide-react'
import type { Board } from '@parley/model/board/board.ts'
import { todayOf } from '@parley/model/metrics/seen.ts'
import { loopSteps, type Loop } from '@parley/model/metrics/way.ts'
import { useCounted } from '../../panels/filter/useFilter.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useFormats, useWords } from '../../words/words.ts'
import { Ring } from './Ring.tsx'
import type { Looping } from './useLoop.ts'
import { VoiceRow } from './VoiceRow.tsx'
import { numbersOf, ownerOf, type LoopNumbers } from './voices.ts'
import page from './loop.module.css'
import styles from './Way.module.css'

/** All that was said at a glance, and how far each word has come. */
export function Way({ board, loops, acts }: { board: Board; loops: readonly Loop[]; acts: Looping }) {
  const words = useWords().loop
  const today = todayOf(board)
  const counts = useCounted()
  return (
    <div className={styles['parts']}>
      <Glance numbers={numbersOf(loops.filter(({ feedback }) => counts(feedback)))} />
      <div className={page['sheet']} data-sideways>
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
    <section className={page['glance']} aria-label={words.numbers}>
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
