import type { CSSProperties } from 'react'
import { BaseLine } from './BaseLine.tsx'
import styles from './drawings.module.css'

/** A part of a whole; more than the whole is drawn as all of it. */
export function PartBar({ of }: { of: number | undefined }) {
  if (of === undefined) return <BaseLine />
  const width = `${Math.min(1, Math.max(0, of)) * 100}%`
  return (
    <div className={styles['part']} style={{ '--w': width } as CSSProperties} aria-hidden data-drawn>
      <i />
    </div>
  )
}
