import { Skeleton } from '../../ui/Skeleton.tsx'
import { useWords } from '../../words/words.ts'
import styles from './board.module.css'

/** The place of a board that is on its way. */
export function Opening({ inside = false }: { inside?: boolean }) {
  const words = useWords().board
  const cards = (
    <div className={styles['opening']} role="status" aria-label={words.opening}>
      {Array.from({ length: 9 }, (_, at) => (
        <Skeleton key={at} height="8.5rem" className={styles['card']} />
      ))}
    </div>
  )
  if (inside) return cards
  return (
    <div className={styles['page']}>
      <div className={styles['bar']} />
      {cards}
    </div>
  )
}
