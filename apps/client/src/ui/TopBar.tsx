import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { Logo } from './Logo.tsx'
import styles from './TopBar.module.css'

interface Props {
  /** Where the mark leads, and its name. */
  home: { href: string; label: string }
  /** The page's name and what belongs to it. */
  start: ReactNode
  middle?: ReactNode
  end?: ReactNode
}

/** The bar of 52 px on top of every page. */
export function TopBar({ home, start, middle, end }: Props) {
  return (
    <header className={styles['bar']}>
      <Link href={home.href} className={styles['home']} aria-label={home.label}>
        <Logo />
      </Link>
      <div className={styles['start']}>{start}</div>
      {middle}
      <div className={styles['end']}>{end}</div>
    </header>
  )
}
