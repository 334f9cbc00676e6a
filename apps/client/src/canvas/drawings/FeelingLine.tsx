import type { Box } from '../links/route.ts'
import { own, placed, type Tints } from './tints.ts'
import styles from './drawings.module.css'

const [left, right] = [8, 192]
const heightOf = (feeling: number): number => 18 - (Math.min(2, Math.max(-2, feeling)) / 2) * 12

interface Props {
  steps: readonly number[]
  tints?: Tints
  /** Where it lies within another drawing. */
  box?: Box
}

/** A line through the feelings of each stage, a knot a stage. */
export function FeelingLine({ steps, tints = own, box }: Props) {
  const apart = steps.length > 1 ? (right - left) / (steps.length - 1) : 0
  const knots = steps.map((feeling, step) => ({ x: left + step * apart, y: heightOf(feeling) }))
  const path = knots.map(({ x, y }, step) => {
    const before = knots[step - 1]
    return before ? `C${x - apart / 2} ${before.y} ${x - apart / 2} ${y} ${x} ${y}` : `M${x} ${y}`
  })
  return (
    <svg viewBox="0 0 200 34" className={styles['feeling']} {...placed(box)} aria-hidden>
      <path d="M4 18H196" stroke={tints.edge} strokeDasharray="2 4" />
      <path d={path.join('')} fill="none" stroke={tints.hue} strokeWidth={2} />
      {knots.map(({ x, y }) => (
        <circle key={x} cx={x} cy={y} r={3.6} fill={tints.surface} stroke={tints.hue} strokeWidth={1.75} />
      ))}
    </svg>
  )
}
