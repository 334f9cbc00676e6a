import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { Icon } from '../ui/Icon.tsx'
import styles from './Fold.module.css'

interface Props {
  title: string
  count?: number
  open?: boolean
  children: ReactNode
}

/** A part of a panel that is folded until it is asked for. */
export function Fold({ title, count, open = false, children }: Props) {
  return (
    <details className={styles['fold']} open={open}>
      <summary className={styles['title']}>
        <Icon of={ChevronRight} size="s" points />
        <span>{title}</span>
        {count !== undefined && <span className={styles['count']}>{count}</span>}
      </summary>
      <div className={styles['body']}>{children}</div>
    </details>
  )
}
