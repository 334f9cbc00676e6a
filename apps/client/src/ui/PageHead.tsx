import type { ReactNode } from 'react'
import styles from './PageHead.module.css'

interface Props {
  title: string
  /** The conclusion of the page, or what it is for. */
  says?: ReactNode
  /** The sentence changes while one looks, and a screen reader hears it then. */
  live?: boolean
  /** A view is a part of its board, whose title is the heading above. */
  heading?: 'h1' | 'h2'
  /** What is done here, the primary last; or what the page comes to. */
  end?: ReactNode
  /** More of the conclusion, below the sentence. */
  children?: ReactNode
}

/** What every page and every view begins with. Its title stands at the same height in all of them. */
export function PageHead({ title, says, live, heading: Heading = 'h2', end, children }: Props) {
  return (
    <header className={styles['head']}>
      <div className={styles['words']}>
        <Heading dir="auto">{title}</Heading>
        {(live || says) && <p role={live ? 'status' : undefined}>{says}</p>}
        {children}
      </div>
      {end && <div className={styles['end']}>{end}</div>}
    </header>
  )
}
