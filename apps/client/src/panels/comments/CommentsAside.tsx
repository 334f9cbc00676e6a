import { X } from 'lucide-react'
import { useStore } from 'zustand'
import { useSession } from '../../session/useBoard.tsx'
import { talkOf } from '../../session/talk.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { onDemand } from '../../ui/onDemand.tsx'
import { useWords } from '../../words/words.ts'
import panel from '../panel.module.css'
import styles from './CommentsAside.module.css'

const CommentsPanel = onDemand(async () => (await import('./CommentsPanel.tsx')).CommentsPanel)

/** Comments beside a view that has no panel of its own, once they are asked for. */
export function CommentsAside() {
  const words = useWords()
  const session = useSession()
  const { shown } = useStore(talkOf(session))
  if (!shown) return null
  return (
    <aside className={panel['panel']} aria-label={words.comments.title} style={{ inlineSize: '20rem' }}>
      <header className={styles['title']}>
        <h2>{words.comments.title}</h2>
        <IconButton
          icon={X}
          size="s"
          label={words.ui.close}
          onClick={() => talkOf(session).setState({ shown: false })}
        />
      </header>
      <div className={panel['pane']}>
        <CommentsPanel />
      </div>
    </aside>
  )
}
