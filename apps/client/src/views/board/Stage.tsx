import { useEffect, useRef, type ReactNode } from 'react'
import type { BoardViewName } from '../../panels/board-views.ts'
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx'
import { restedMs } from '../../ui/last-key.ts'
import { focusMain } from '../../ui/returnFocus.ts'
import { brokenPart } from './BrokenPart.tsx'
import styles from './board.module.css'
import { useKeptPlace } from './useKeptPlace.ts'

interface Props {
  view: BoardViewName
  className: string | undefined
  children: ReactNode
  /** What stands behind every view, and over it. */
  under: ReactNode
  over: ReactNode
}

/** Where the view of now stands. One that breaks takes none of the others along. */
export function Stage({ view, className, children, under, over }: Props) {
  const stage = useRef<HTMLDivElement>(null)
  useKeptPlace(stage, view)
  // What had the keyboard may have gone with the view before. Who never pressed a key had none, and sees no ring.
  useEffect(() => {
    if (document.activeElement === document.body && restedMs() < Infinity) focusMain()
  }, [view])
  return (
    <main className={className} tabIndex={-1}>
      {under}
      <div ref={stage} className={styles['view']} data-scrolls={view !== 'canvas' || undefined}>
        <ErrorBoundary key={view} fallback={brokenPart}>
          {children}
        </ErrorBoundary>
      </div>
      {over}
    </main>
  )
}
