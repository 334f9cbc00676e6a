import { X } from 'lucide-react'
import { useRoundActs, type Round } from '../../session/round.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { useWords } from '../../words/words.ts'
import { useRoundFault } from './useRoundFault.ts'
import styles from './round.module.css'

/** What I wrote and nobody else has seen; I may take it back. */
export function Mine({ mine }: { mine: Round['mine'] }) {
  const words = useWords().round.propose
  const { board, takeBack } = useRoundActs(useRoundFault())
  return (
    <section className={styles['part']}>
      <h3>{words.mine}</h3>
      <ul className={styles['list']}>
        {mine.map(({ id, title, text }) => (
          <li key={id} className={styles['row']}>
            <span className={styles['words']} dir="auto">
              {title}
              {text && <small dir="auto">{text}</small>}
            </span>
            <IconButton
              icon={X}
              size="s"
              label={words.takeBack(title)}
              onClick={() => takeBack.mutate({ board, id })}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
