import { CircleCheck, Info, OctagonAlert, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { Icon } from './Icon.tsx'
import styles from './Badge.module.css'

export type Severity = 'error' | 'warning' | 'hint' | 'good'

export const severityIcons = {
  error: OctagonAlert,
  warning: TriangleAlert,
  hint: Info,
  good: CircleCheck,
} as const satisfies Record<Severity, typeof Info>

/** Icon, colour and words together: colour alone says nothing. */
export function Badge({ severity, children }: { severity: Severity; children: ReactNode }) {
  return (
    <span className={styles['badge']} data-severity={severity}>
      <Icon of={severityIcons[severity]} size="s" />
      <span>{children}</span>
    </span>
  )
}
