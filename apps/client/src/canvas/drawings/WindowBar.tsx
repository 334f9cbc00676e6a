import type { CSSProperties } from 'react'
import { BaseLine } from './BaseLine.tsx'
import styles from './drawings.module.css'

interface Props {
  from: number
  to: number
  months: number
  known: boolean
}

/** A stretch of the campaign, parted into its months. */
export function WindowBar({ from, to, months, known }: Props) {
  if (!known) return <BaseLine />
  const style = { '--months': months, '--a': `${from * 100}%`, '--w': `${Math.max(1.5, (to - from) * 100)}%` }
  return (
    <div className={styles['window']} style={style as CSSProperties} aria-hidden>
      <i />
    </div>
  )
}
