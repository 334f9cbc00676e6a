import type { Board } from '@parley/model/board/board.ts'
import type { CardOf } from '@parley/model/cards/index.ts'
import { useFormats, useWords } from '../../words/words.ts'
import { courseOf, type Course, type Place } from './forecast.ts'
import styles from './course.module.css'

const pathOf = (places: readonly Place[]): string =>
  places.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${x} ${y}`).join('')

interface Props {
  objective: CardOf<'objective'>
  board: Board
  /** What it shows, as a sentence. */
  says: string
}

/** The readings, the line through them to the deadline, and how far it may be off. */
export function CourseChart({ objective, board, says }: Props) {
  const words = useWords().numbers.course
  const { number, date } = useFormats()
  const course = courseOf(objective, board)
  if (!course) return null
  const { readings, goal } = course
  const last = readings.at(-1)
  return (
    <figure className={styles['chart']}>
      <div className={styles['box']} role="img" aria-label={words.chart(readings.length, says)}>
        <Lines course={course} />
        {readings.map(({ x, y }, at) => (
          // A reading has no name of its own but its place.
          <i key={at} style={{ insetInlineStart: `${x}%`, insetBlockStart: `${y}%` }} />
        ))}
        {goal !== undefined && objective.target !== undefined && (
          <em className={styles['goalLabel']} style={{ insetBlockStart: `${goal}%` }}>
            {words.goal(number(objective.target))}
          </em>
        )}
        {last && (
          <em
            className={styles['lastLabel']}
            style={{ insetInlineStart: `${last.x}%`, insetBlockStart: `${last.y}%` }}
          >
            {number(last.value)}
          </em>
        )}
      </div>
      <figcaption aria-hidden>
        <span>{board.plan.startsOn && date(board.plan.startsOn, 'short')}</span>
        <span>{objective.deadline && date(objective.deadline, 'short')}</span>
      </figcaption>
    </figure>
  )
}

/** All that is drawn without letters: it may be stretched. */
function Lines({ course: { readings, line, band, goal, today } }: { course: Course }) {
  return (
    <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden>
      {band.length > 0 && <path d={`${pathOf(band)}Z`} className={styles['band']} />}
      <path d={`M${today} 0V100`} className={styles['today']} vectorEffect="non-scaling-stroke" />
      {goal !== undefined && (
        <path d={`M0 ${goal}H100`} className={styles['goal']} vectorEffect="non-scaling-stroke" />
      )}
      <path d={pathOf(readings)} className={styles['read']} vectorEffect="non-scaling-stroke" />
      {line && <path d={pathOf(line)} className={styles['ahead']} vectorEffect="non-scaling-stroke" />}
    </svg>
  )
}
