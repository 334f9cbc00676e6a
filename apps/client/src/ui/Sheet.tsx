import { useId, type ReactNode } from 'react'
import styles from './Sheet.module.css'

interface Props {
  title: string
  says?: ReactNode
  /** Under which name a link leads here. */
  at?: string
  /** What is done with the whole of it, beside the title. */
  actions?: ReactNode
  children?: ReactNode
}

/** One matter of a page, on a sheet of its own. */
export function Sheet({ title, says, at, actions, children }: Props) {
  const id = useId()
  return (
    <section id={at} aria-labelledby={id} className={styles['sheet']}>
      <header className={styles['head']}>
        <div>
          <h2 id={id}>{title}</h2>
          {says && <p>{says}</p>}
        </div>
        {actions}
      </header>
      {children}
    </section>
  )
}
