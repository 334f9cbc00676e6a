import type { CSSProperties } from 'react'
import type { Share } from '../face.ts'
import { BaseLine } from './BaseLine.tsx'
import styles from './drawings.module.css'

/** Shares of one whole side by side, our own filled. */
export function SharesBar({ shares, says }: { shares: readonly Share[]; says: string }) {
  if (shares.length === 0) return <BaseLine />
  const style = (share: Share) => ({ '--v': share.value }) as CSSProperties
  return (
    <div>
      <div className={styles['shares']} role="img" aria-label={says}>
        {shares.map((share) => (
          <span key={share.name} style={style(share)} data-own={share.own || undefined}>
            <span>{share.shown}</span>
          </span>
        ))}
      </div>
      <div className={styles['names']} aria-hidden>
        {shares.map((share) => (
          <span key={share.name} style={style(share)} dir="auto">
            <span>{share.name}</span>
          </span>
        ))}
      </div>
    </div>
  )
}
