import { EyeOff } from 'lucide-react'
import { useWords } from '../../words/words.ts'
import styles from './comments.module.css'

/** Colleagues have noted something at a card; a guest is never told, so hers bears no mark. */
export function NoteBadge() {
  const { note } = useWords().comments
  return (
    <span className={styles['note']} title={note.title}>
      <EyeOff aria-hidden size={13} strokeWidth={2} />
      {note.mark}
    </span>
  )
}
