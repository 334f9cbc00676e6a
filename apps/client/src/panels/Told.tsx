import type { Sentence } from '@parley/model/difference/sentence.ts'
import { useBoard, useSession } from '../session/useBoard.tsx'
import { useWords } from '../words/words.ts'
import { goTo } from './go-to.ts'
import styles from './Told.module.css'

/** A sentence of a difference; a press goes to its cards, where they are still on the board. */
export function Told({ sentence: { says, cards }, onGo }: { sentence: Sentence; onGo?: () => void }) {
  const said = useWords().snapshots
  const session = useSession()
  const there = useBoard((board) => cards.filter((card) => board.cards.has(card)))
  if (there.length === 0) return says
  return (
    <button
      type="button"
      className={styles['told']}
      aria-label={said.goTo(says)}
      onClick={() => {
        onGo?.()
        goTo(session, there)
      }}
    >
      {says}
    </button>
  )
}
