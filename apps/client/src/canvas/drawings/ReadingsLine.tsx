import type { Box } from '../links/route.ts'
import { own, placed, type Tints } from './tints.ts'
import styles from './drawings.module.css'

const [left, right, low, high] = [4, 196, 23, 5]

interface Props {
  values: readonly number[]
  goal: number | undefined
  tints?: Tints
  /** Where it lies within another drawing. */
  box?: Box
}

/** How a number went, its last point marked, and a tick where it is to arrive. */
export function ReadingsLine({ values, goal, tints = own, box }: Props) {
  const all = goal === undefined ? values : [...values, goal]
  const [least, most] = [Math.min(...all), Math.max(...all)]
  const y = (value: number) =>
    most === least ? (low + high) / 2 : low - ((value - least) / (most - least)) * (low - high)
  const end = goal === undefined ? right : right - 16
  const x = (step: number) => (values.length > 1 ? left + ((end - left) * step) / (values.length - 1) : end)
  const last = values.at(-1)
  return (
    <svg viewBox="0 0 200 30" className={styles['readings']} {...placed(box)} aria-hidden>
      <path d="M2 27H198" stroke={tints.edge} strokeDasharray={last === undefined ? '3 5' : undefined} />
      {values.length > 1 && (
        <path
          d={`M${values.map((value, step) => `${x(step)} ${y(value)}`).join('L')}`}
          fill="none"
          stroke={tints.hue}
          strokeWidth={2}
        />
      )}
      {last !== undefined && <circle cx={x(values.length - 1)} cy={y(last)} r={4} fill={tints.hue} />}
      {goal !== undefined && <path d={`M${right} ${y(goal) - 4}v8`} stroke="var(--ink)" strokeWidth={1.5} />}
    </svg>
  )
}
