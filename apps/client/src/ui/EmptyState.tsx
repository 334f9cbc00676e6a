import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import styles from './EmptyState.module.css'

interface Props {
  title: ReactNode
  says?: ReactNode
  /** Buttons: what to do first. */
  actions?: ReactNode
  /** Which group's paper the ghost of a first thing is drawn on; none draws no ghost. */
  ghost?: string
  /** On a dotted ground like the canvas, or plain as in a panel. */
  ground?: 'dots' | 'plain'
  heading?: 'h2' | 'h3'
  children?: ReactNode
}

/** Nothing here yet: says so, and says what to do first. */
export function EmptyState(props: Props) {
  const { title, says, actions, ghost, ground = 'plain', heading: Heading = 'h2', children } = props
  return (
    <section className={classes(styles['empty'], styles[ground])}>
      {ghost && <div className={styles['ghost']} data-group={ghost} aria-hidden />}
      <Heading className={styles['title']}>{title}</Heading>
      {says && <p className={styles['says']}>{says}</p>}
      {actions && <div className={styles['actions']}>{actions}</div>}
      {children}
    </section>
  )
}
