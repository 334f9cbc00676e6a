import { MessageCircle } from 'lucide-react'
import { useSession } from '../../session/useBoard.tsx'
import { talk } from '../../session/talk.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { useWords } from '../../words/words.ts'
import { unreadOf, useCounts } from './useCounts.ts'
import styles from './CommentsDoor.module.css'

/** Opens the comments from the bar, in every view; says how many threads are unread. */
export function CommentsDoor() {
  const words = useWords().comments
  const session = useSession()
  const unread = useCounts(unreadOf) ?? 0
  return (
    <span className={styles['door']}>
      <IconButton icon={MessageCircle} label={words.open(unread)} onClick={() => talk(session)} />
      {unread > 0 && <span aria-hidden>{unread > 99 ? '99+' : unread}</span>}
    </span>
  )
}
