import { useFirstWords } from '../words/words.ts'
import styles from './Kbd.module.css'

/** A key, or several pressed together, under the names that stand on the reader's keyboard. */
export function Kbd({ children }: { children: string }) {
  const words = useFirstWords()
  return <kbd className={styles['kbd']}>{words.ui.keys(children)}</kbd>
}
