import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { Icon } from '../../ui/Icon.tsx'
import styles from './notices.module.css'

interface Props {
  icon: LucideIcon
  severity?: 'error' | 'warning' | 'hint'
  title?: string
  /** Buttons: the ways out. */
  actions?: ReactNode
  children?: ReactNode
}

/** A sheet above the board that stays until it was read or what it says is over. */
export function Notice({ icon, severity = 'hint', title, actions, children }: Props) {
  return (
    <section
      className={styles['notice']}
      data-severity={severity}
      role={severity === 'error' ? 'alert' : 'status'}
    >
      <Icon of={icon} />
      <div className={styles['says']}>
        {title && <h2 className={styles['title']}>{title}</h2>}
        {children}
      </div>
      {actions && <div className={styles['actions']}>{actions}</div>}
    </section>
  )
}
