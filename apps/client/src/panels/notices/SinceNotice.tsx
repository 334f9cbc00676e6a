import { X } from 'lucide-react'
import { useState } from 'react'
import type { Away } from '../../session/session.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { useWords, type Words } from '../../words/words.ts'
import { AwayGroups } from './AwayGroups.tsx'
import styles from './notices.module.css'

const most = 5

interface Props {
  away: Away
  since: NonNullable<Away['sinceVisit']>
  onDismiss: () => void
}

/** One quiet line at the next visit: how much is new, other and gone. Pressed, it says what. */
export function SinceNotice({ away, since, onDismiss }: Props) {
  const words = useWords()
  const said = words.board.away
  const [open, setOpen] = useState(false)
  return (
    <section className={styles['since']} data-open={open || undefined}>
      <div className={styles['line']}>
        <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
          {said.since(countsOf(away, since, words))}
        </button>
        <IconButton icon={X} size="s" label={said.dismiss} onClick={onDismiss} />
      </div>
      {open && (
        <div className={styles['says']}>
          <AwayGroups away={away} />
          <Findings title={said.findings.come} says={since.come} />
          <Findings title={said.findings.gone} says={since.gone} />
        </div>
      )}
    </section>
  )
}

/** 3 cards added, 2 changed, 1 finding gone, 2 new: the noun where it comes first. */
function countsOf(away: Away, { gone, come }: Props['since'], { board }: Words): string[] {
  const { counts } = board.away
  const [added, changed, removed] = [away.added.length, away.changed.length, away.removed.length]
  return [
    added > 0 && counts.added(added),
    changed > 0 && counts.changed(changed, added === 0),
    removed > 0 && counts.removed(removed, added + changed === 0),
    gone.length > 0 && counts.gone(gone.length),
    come.length > 0 && counts.come(come.length, gone.length === 0),
  ].filter((part) => part !== false)
}

function Findings({ title, says }: { title: string; says: readonly string[] }) {
  const words = useWords().board.away
  if (says.length === 0) return null
  return (
    <div className={styles['group']}>
      <span>{title}</span>
      <ul>
        {says.slice(0, most).map((one) => (
          <li key={one} dir="auto">
            {one}
          </li>
        ))}
        {says.length > most && <li>{words.more(says.length - most)}</li>}
      </ul>
    </div>
  )
}
