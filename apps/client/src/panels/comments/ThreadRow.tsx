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
  const { first, last, comments } = thread
  if (!first) return null
  const nameOf = (by: { id: string; name: string }) => (by.id === place.me ? words.you : by.name)
  return (
    <li className={styles['row']} data-unread={thread.unread || undefined}>
      {!alone && <div className={panel['where']}>{place.where(thread)}</div>}
      <button type="button" className={styles['open']} onClick={onOpen}>
        <Face name={first.by.name} colour={first.by.colour} mine={first.by.id === place.me} size="s" />
        <span className={styles['begun']}>
          <span className={panel['who']}>
            <b dir="auto">{nameOf(first.by)}</b> <Ago at={first.at} />
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
          <span className={panel['marks']}>
            {(thread.internal || first.internal) && <InternalMark />}
            {thread.resolved && (
              <span>
                <Icon of={Check} size="s" /> {words.resolved}
              </span>
            )}
            {comments > 1 && last && (
              <span>
                {words.answers(comments - 1)},{' '}
                <Ago at={last.at} says={(when) => words.lastBy(nameOf(last.by), when)} />
              </span>
            )}
          </span>
        </span>
      </button>
    </li>
  )
}
