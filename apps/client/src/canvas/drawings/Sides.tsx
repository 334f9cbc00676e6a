import type { CSSProperties } from 'react'
import styles from './drawings.module.css'

interface Props {
  theirs: number
  ours: number
  says: readonly [theirs: string, ours: string]
}

/** How much they said and how much we said, each with the corner of who speaks. */
export function Sides({ theirs, ours, says }: Props) {
  const part = (count: number) => ({ '--v': Math.max(1, count) }) as CSSProperties
  return (
    <div className={styles['sides']}>
      <span data-side="they" style={part(theirs)}>
        {says[0]}
      </span>
      <span data-side="we" style={part(ours)}>
        {says[1]}
      </span>
    </div>
  )
}
