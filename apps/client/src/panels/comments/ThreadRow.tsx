import { Check, MessageCircle } from 'lucide-react'
import { Ago } from '../../ui/Ago.tsx'
import { Face } from '../../ui/Face.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useWords } from '../../words/words.ts'
import { InternalMark } from './InternalMark.tsx'
import type { Place, Thread } from './place.ts'
import { plainSaid } from './said.ts'
import panel from './comments.module.css'
import styles from './ThreadRow.module.css'

interface Props {
  place: Place
  thread: Thread
  /** What it is about is known here: every row is about the same. */
  alone: boolean
  onOpen: () => void
}

/** A thread in a list: what it is about, how it began, and how it goes on. */
export function ThreadRow({ place, thread, alone, onOpen }: Props) {
  const words = useWords().comments
  const { first } = thread
  if (!first) return null
  return (
    <li className={styles['row']} data-unread={thread.unread || undefined}>
      {!alone && <div className={panel['where']}>{place.where(thread)}</div>}
      <button type="button" className={styles['open']} onClick={onOpen}>
        <Face name={first.by.name} colour={first.by.colour} mine={first.by.id === place.me} size="s" />
        <span className={styles['begun']}>
          <span className={panel['who']}>
            <b dir="auto">{calledBy(first.by, place, words.you)}</b> <Ago at={first.at} />
            {thread.unread && (
              <span className={panel['new']}>
                <Icon of={MessageCircle} size="s" />
                {words.unread}
              </span>
            )}
          </span>
          <span className={styles['excerpt']} dir="auto">
            {plainSaid(first.text ?? '')}
          </span>
          <Marks place={place} thread={thread} />
        </span>
      </button>
    </li>
  )
}

const calledBy = (by: { id: string; name: string }, { me }: Place, you: string): string =>
  by.id === me ? you : by.name

/** Who may read it, whether it is settled, and how it went on. */
function Marks({ place, thread }: Pick<Props, 'place' | 'thread'>) {
  const words = useWords().comments
  const { first, last, comments } = thread
  return (
    <span className={panel['marks']}>
      {(thread.internal || first?.internal) && <InternalMark />}
      {thread.resolved && (
        <span>
          <Icon of={Check} size="s" /> {words.resolved}
        </span>
      )}
      {comments > 1 && last && (
        <span>
          {words.answers(comments - 1)},{' '}
          <Ago at={last.at} says={(when) => words.lastBy(calledBy(last.by, place, words.you), when)} />
        </span>
      )}
    </span>
  )
}
