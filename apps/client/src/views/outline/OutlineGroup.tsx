import { Plus } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { cardsOf } from '@parley/model/board/board.ts'
import { cardKinds, type CardKindName } from '@parley/model/cards/index.ts'
import { usePasses } from '../../panels/filter/useFilter.ts'
import { useBoard, useMayWrite } from '../../session/useBoard.tsx'
import { Button } from '../../ui/Button.tsx'
import { useWords } from '../../words/words.ts'
import { OutlineRow } from './OutlineRow.tsx'
import { inOrder } from './outline-steps.ts'
import styles from './outline.module.css'

interface Props {
  kind: CardKindName
  open: ReadonlySet<string>
  onToggle: (card: string, open: boolean) => void
  onAdd: (kind: CardKindName) => void
  onKey: (card: string, kind: CardKindName, event: KeyboardEvent<HTMLButtonElement>) => void
}

/** All cards of one kind. */
export function OutlineGroup({ kind, open, onToggle, onAdd, onKey }: Props) {
  const passes = usePasses()
  const cards = useBoard((board) => cardsOf(board, kind)).filter(passes)
  const mayWrite = useMayWrite()
  const words = useWords().board.outline
  const { many, word, explains } = cardKinds[kind]
  if (cards.length === 0 && !mayWrite) return null
  return (
    <section aria-labelledby={`kind-${kind}`}>
      <header className={styles['groupHead']}>
        <h3 id={`kind-${kind}`} className={styles['group']}>
          {many} <span className={styles['count']}>{cards.length}</span>
        </h3>
        {mayWrite && (
          <Button size="s" variant="bare" icon={Plus} onClick={() => onAdd(kind)}>
            {words.add(word)}
          </Button>
        )}
      </header>
      <p className={styles['groupSays']}>{explains}</p>
      {cards.length > 0 && (
        <ul className={styles['list']}>
          {inOrder(cards).map((card) => (
            <OutlineRow
              key={card.id}
              card={card}
              open={open.has(card.id)}
              onToggle={(next) => onToggle(card.id, next)}
              onKey={(event) => onKey(card.id, kind, event)}
            />
          ))}
        </ul>
      )}
    </section>
  )
}
