import { MessageCircle } from 'lucide-react'
import { stopEventPropagation, useEditor } from 'tldraw'
import type { About } from '@parley/model/comments.ts'
import { talk as showTalk } from '../../session/talk.ts'
import { useWords } from '../../words/words.ts'
import { sceneOf, type Talked } from '../scene.ts'
import styles from './comments.module.css'

/** At a card or a link: how many threads, the new ones first. A press shows them; by keyboard the inspector does. */
export function TalkBadge({ talk, about }: { talk: Talked; about: About }) {
  const editor = useEditor()
  const words = useWords().comments
  return (
    <button
      type="button"
      tabIndex={-1}
      className={styles['badge']}
      data-unread={talk.unread > 0 || undefined}
      title={words.atCard(talk.open, talk.unread)}
      aria-label={words.atCard(talk.open, talk.unread)}
      onPointerDown={stopEventPropagation}
      onClick={() => showTalk(sceneOf(editor).session, { about })}
    >
      <MessageCircle aria-hidden size={13} strokeWidth={2} />
      {talk.unread || talk.open}
    </button>
  )
}
