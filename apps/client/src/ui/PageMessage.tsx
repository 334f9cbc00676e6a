import type { ReactNode } from 'react'
import { Logo } from './Logo.tsx'
import styles from './PageMessage.module.css'

interface Props {
  title: ReactNode
  says?: ReactNode
  actions?: ReactNode
  /** What a curious person may unfold. */
  detail?: ReactNode
}

/** A page that has one thing to say: nothing here, the server is away, something broke. */
export function PageMessage({ title, says, actions, detail }: Props) {
  return (
    <main className={styles['page']}>
      <div className={styles['sheet']}>
        <Logo />
        <h1 className={styles['title']}>{title}</h1>
        {says && <p className={styles['says']}>{says}</p>}
        {actions && <div className={styles['actions']}>{actions}</div>}
        {detail}
      </div>
    </main>
  )
}
