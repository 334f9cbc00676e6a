import type { ReactNode } from 'react'
import { severityIcons } from './Badge.tsx'
import type { Severity } from './Badge.tsx'
import { Icon } from './Icon.tsx'
import styles from './Alert.module.css'

interface Props {
  severity: Severity
  /** Below the sentence: a way out. */
  actions?: ReactNode
  children: ReactNode
}

/** What went wrong or is worth knowing, in the place where it matters; said aloud when it appears. */
export function Alert({ severity, actions, children }: Props) {
  return (
    <div role="alert" className={styles['alert']} data-severity={severity}>
      <Icon of={severityIcons[severity]} />
      <div className={styles['says']}>
        <p>{children}</p>
        {actions}
      </div>
    </div>
  )
}
