import { cardKinds, cardKindNames, type Card } from '@parley/model/cards/index.ts'
import type { Board } from '@parley/model/board/board.ts'
import { byTitle } from '../../ui/by-title.ts'
import { useWords } from '../../words/words.ts'
import styles from './past.module.css'

interface Props {
  board: Board
  chosen: readonly string[]
  onChoose: (card: string) => void
}

/** The cards of a moment by their kinds: the twin of the canvas that shows it. */
export function CardList({ board, chosen, onChoose }: Props) {
  const said = useWords().past.cards
  const all = [...board.cards.values()].sort((a, b) => byTitle(a.title, b.title))
  return (
    <dl className={styles['list']} aria-label={said.name}>
      {cardKindNames.map((kind) => {
        const cards = all.filter((card: Card) => card.kind === kind)
        if (cards.length === 0) return null
        return (
          <div key={kind}>
            <dt>{cardKinds[kind].word}</dt>
            {cards.map(({ id, title }) => (
              <dd key={id}>
                <button
                  type="button"
                  className={styles['sentence']}
                  aria-pressed={chosen.includes(id)}
                  onClick={() => onChoose(id)}
                >
                  <span dir="auto">{title || said.untitled}</span>
                </button>
              </dd>
            ))}
          </div>
        )
      })}
    </dl>
  )
}
