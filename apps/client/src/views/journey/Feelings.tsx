import { useWords } from '../../words/words.ts'
import type { Cell } from './lanes.ts'
import styles from './Feelings.module.css'

const [middle, step] = [30, 11]
const heightOf = (feeling: number): number => middle - Math.min(2, Math.max(-2, feeling)) * step

/** How a segment feels from stage to stage: a line for the eye, one sentence for the ear. */
export function Feelings({ cells }: { cells: readonly Cell[] }) {
  const words = useWords().journey
  const width = 1_000 / cells.length
  const knots = cells.flatMap(({ stage, step: said }, at) =>
    said?.feeling === undefined ? [] : [{ stage, feeling: said.feeling, x: (at + 0.5) * width }],
  )
  if (knots.length === 0) return null
  const wordFor = (feeling: number) =>
    words.feelings[String(Math.round(Math.min(2, Math.max(-2, feeling)))) as keyof typeof words.feelings]
  const path = knots.map(({ x, feeling }, at) => {
    const [before, y] = [knots[at - 1], heightOf(feeling)]
    if (!before) return `M${x} ${y}`
    const half = (before.x + x) / 2
    return `C${half} ${heightOf(before.feeling)} ${half} ${y} ${x} ${y}`
  })
  const told = knots.map(({ stage, feeling }) => words.feelingAt(stage, wordFor(feeling))).join(', ')
  return (
    <div className={styles['feelings']} role="img" aria-label={words.curve(told)}>
      <svg viewBox="0 0 1000 60" preserveAspectRatio="none" aria-hidden>
        <path d={`M0 ${middle}H1000`} className={styles['even']} vectorEffect="non-scaling-stroke" />
        <path d={path.join('')} className={styles['curve']} vectorEffect="non-scaling-stroke" />
      </svg>
      {knots.map(({ stage, x, feeling }) => (
        <span
          key={stage}
          aria-hidden
          className={styles['knot']}
          style={{ insetInlineStart: `${x / 10}%`, insetBlockStart: `${(heightOf(feeling) / 60) * 100}%` }}
        >
          <i />
          <em>{wordFor(feeling)}</em>
        </span>
      ))}
    </div>
  )
}
