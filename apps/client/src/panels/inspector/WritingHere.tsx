import type { ReactNode } from 'react'
import { useOthers, useSession } from '../../session/useBoard.tsx'
import { useWords } from '../../words/words.ts'
import styles from './WritingHere.module.css'

interface Props {
  card: string | undefined
  field: string
  children: ReactNode
}

/** Tells others that I write in this field, and shows who else does: their colour under it, and their name. */
export function WritingHere({ card, field, children }: Props) {
  const session = useSession()
  const words = useWords().board.inspector
  const others = useOthers().filter(({ presence }) => {
    return card !== undefined && presence.writing?.card === card && presence.writing.field === field
  })
  const other = others[0]
  if (card === undefined) return children
  return (
    <div
      className={styles['writing']}
      data-person={other?.who.colour}
      data-field={field}
      onFocus={() => session.say({ writing: { card, field } })}
      onBlur={() => session.say({ writing: null })}
    >
      {children}
      {other && (
        <span className={styles['writer']} role="note" aria-label={words.writes(other.who.name)}>
          {other.who.name}
        </span>
      )}
    </div>
  )
}
