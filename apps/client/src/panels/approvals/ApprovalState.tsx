import { BadgeCheck, Hourglass, PencilLine, Undo2, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Icon } from '../../ui/Icon.tsx'
import type { Approval } from './standing.ts'
import styles from './approvals.module.css'

/** How it stands; `changed`: approved, and other since. */
export type State = Approval['state'] | 'changed'

const looks = {
  open: { icon: Hourglass, severity: 'hint' },
  approved: { icon: BadgeCheck, severity: 'good' },
  changed: { icon: PencilLine, severity: 'error' },
  changes: { icon: Undo2, severity: 'warning' },
  withdrawn: { icon: X, severity: undefined },
} as const satisfies Record<State, { icon: typeof X; severity: string | undefined }>

export function ApprovalState({ state, children }: { state: State; children: ReactNode }) {
  const { icon, severity } = looks[state]
  return (
    <span className={styles['state']} data-severity={severity}>
      <Icon of={icon} size="s" />
      <span>{children}</span>
    </span>
  )
}
