import { useState } from 'react'
import { stopEventPropagation } from 'tldraw'
import type { Unreadable } from '@parley/model/board/board.ts'
import { Button } from '../../ui/Button.tsx'
import { useWords } from '../../words/words.ts'
import styles from './RawCard.module.css'

/** What came, in one line, and whole when asked for. */
export function RawCard({ unreadable }: { unreadable: Unreadable }) {
  const { states } = useWords().canvas
  const [open, setOpen] = useState(false)
  return (
    <>
      <div className={styles['raw']} dir="ltr">
        {JSON.stringify(unreadable.raw)}
      </div>
      <div onPointerDown={stopEventPropagation}>
        <Button size="s" aria-expanded={open} onClick={() => setOpen(!open)} style={{ pointerEvents: 'all' }}>
          {open ? states.hideRaw : states.showRaw}
        </Button>
      </div>
      {open && (
        <pre
          className={styles['whole']}
          onPointerDown={stopEventPropagation}
          style={{ pointerEvents: 'all' }}
        >
          {unreadable.says}
          {'\n\n'}
          {JSON.stringify(unreadable.raw, null, 2)}
        </pre>
      )}
    </>
  )
}
