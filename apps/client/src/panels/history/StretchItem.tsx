import { Eye, RotateCcw } from 'lucide-react'
import { useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import { useMayWrite } from '../../session/useBoard.tsx'
import { Button } from '../../ui/Button.tsx'
import { Face } from '../../ui/Face.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { useFormats, useWords } from '../../words/words.ts'
import { searchFor } from '../past/looked.ts'
import type { useRestore } from '../snapshots/useRestore.ts'
import { Told } from '../Told.tsx'
import type { Stretch } from './useHistory.ts'
import styles from './history.module.css'

/** Sentences that stand there at once. */
const few = 4

interface Props {
  stretch: Stretch
  day: string
  restoring: ReturnType<typeof useRestore>
}

/** What one person did in one go, and the ways back to how the board stood after it. */
export function StretchItem({ stretch, day, restoring }: Props) {
  const said = useWords().history
  const { clock } = useFormats()
  const { by, begun, ended, sentences, more } = stretch
  const [open, setOpen] = useState(false)
  const shown = open ? sentences : sentences.slice(0, few)
  const rest = sentences.length - few + more
  return (
    <li className={styles['stretch']}>
      <header className={styles['head']}>
        {by && <Face name={by.name} colour={by.colour} size="s" />}
        <b className={styles['who']} dir="auto">
          {by?.name ?? said.house}
        </b>
        <span className={styles['when']}>{said.span(clock(begun), clock(ended))}</span>
        <Ways seq={stretch.to} moment={said.moment(day, clock(ended))} restoring={restoring} />
      </header>
      <ul className={styles['sentences']}>
        {shown.map((sentence, at) => (
          // Two may say the same: a target that went down and up twice.
          <li key={`${at} ${sentence.says}`}>
            <Told sentence={sentence} />
          </li>
        ))}
        {open && more > 0 && <li>{said.left(more)}</li>}
      </ul>
      {rest > 0 && (
        <Button
          size="s"
          variant="bare"
          className={styles['more']}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {open ? said.fewer : said.more(rest)}
        </Button>
      )}
    </li>
  )
}

interface WaysProps {
  seq: number
  moment: string
  restoring: ReturnType<typeof useRestore>
}

function Ways({ seq, moment, restoring }: WaysProps) {
  const said = useWords().history
  const mayWrite = useMayWrite()
  const search = useSearch()
  const [, go] = useLocation()
  return (
    <span className={styles['ways']}>
      <IconButton
        icon={Eye}
        size="s"
        label={said.look(moment)}
        onClick={() => go(searchFor({ at: { seq } }, search))}
      />
      {mayWrite && (
        <IconButton
          icon={RotateCcw}
          size="s"
          label={said.restore(moment)}
          aria-disabled={restoring.isPending}
          onClick={() => restoring.isPending || restoring.mutate({ seq, name: moment })}
        />
      )}
    </span>
  )
}
