import { useId, type ReactNode } from 'react'
import { classes } from '../../ui/classes.ts'
import styles from './numbers.module.css'

interface Props {
  title: ReactNode
  says?: ReactNode
  wide?: boolean
  children: ReactNode
}

/** One paper on the table of numbers. */
export function Sheet({ title, says, wide = false, children }: Props) {
  const id = useId()
  return (
    <section className={classes(styles['sheet'], wide && styles['wide'])} aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {says && <p className={styles['says']}>{says}</p>}
      {children}
    </section>
  )
}
