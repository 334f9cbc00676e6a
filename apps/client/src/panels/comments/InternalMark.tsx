import { EyeOff } from 'lucide-react'
import { Icon } from '../../ui/Icon.tsx'
import { useWords } from '../../words/words.ts'
import styles from './comments.module.css'

/** For colleagues alone: said by an icon and a word, never by colour. */
export function InternalMark() {
  const words = useWords().comments
  return (
    <span className={styles['internal']} title={words.internalSays}>
      <Icon of={EyeOff} size="s" />
      {words.internal}
    </span>
  )
}
