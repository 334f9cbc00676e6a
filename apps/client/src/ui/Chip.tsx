import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { Icon } from './Icon.tsx'
import styles from './Chip.module.css'

interface Props {
  icon?: LucideIcon
  /** One of the nine groups of the tokens; it gives the chip its ground. */
  group?: string | undefined
  /** Makes it a button. */
  onClick?: () => void
  children: ReactNode
}

/** A thing of the plan, named in passing. */
export function Chip({ icon, group, onClick, children }: Props) {
  const Tag = onClick ? 'button' : 'span'
  return (
    <Tag
      {...(onClick && { type: 'button' as const })}
      className={styles['chip']}
      data-group={group}
      onClick={onClick}
    >
      {icon && <Icon of={icon} size="s" />}
      <span className={styles['text']} dir="auto">
        {children}
      </span>
    </Tag>
  )
}
