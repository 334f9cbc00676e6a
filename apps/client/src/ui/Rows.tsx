import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import styles from './Rows.module.css'

interface RowsProps {
  label?: string
  className?: string | undefined
  children: ReactNode
}

/** What there are several of, each with what is worth knowing of it and what can be done with it. */
export const Rows = ({ label, className, children }: RowsProps) => (
  <ul className={classes(styles['rows'], className)} aria-label={label}>
    {children}
  </ul>
)

interface RowProps {
  /** A face or a sign before the words. */
  mark?: ReactNode
  title: ReactNode
  /** A line or two about it. */
  says?: ReactNode
  /** What can be done with it, or how it stands, at the end of its line. */
  end?: ReactNode
  /** What unfolds beneath. */
  children?: ReactNode
}

export const Row = ({ mark, title, says, end, children }: RowProps) => (
  <li className={styles['row']}>
    <div className={styles['line']}>
      {mark}
      <div className={styles['words']}>
        <b dir="auto">{title}</b>
        {says && <div className={styles['says']}>{says}</div>}
      </div>
      {end}
    </div>
    {children}
  </li>
)
