import type { CSSProperties } from 'react'
import { BaseLine } from './BaseLine.tsx'
import styles from './drawings.module.css'

/** How it sounds: a dot on each of four lines. */
export function ToneLines({ lines }: { lines: readonly { word: string; at: number }[] }) {
  if (lines.length === 0) return <BaseLine />
  return (
    <div className={styles['tone']}>
      {lines.map(({ word, at }) => (
        <div key={word}>
          <span>{word}</span>
          <span style={{ '--a': `${at * 100}%` } as CSSProperties}>
            <i />
          </span>
        </div>
      ))}
    </div>
  )
}
