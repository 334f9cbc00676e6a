import { ChevronRight } from 'lucide-react'
import { useId } from 'react'
import { useKept } from '../../panels/useKept.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useFirstWords } from '../../words/words.ts'
import type { BoardAct } from './BoardMenu.tsx'
import type { ListedBoard } from './listedBoard.ts'
import { Tiles } from './Tiles.tsx'
import styles from './ClientBoards.module.css'

interface Props {
  /** Null for the boards of nobody. */
  client: string | null
  boards: readonly ListedBoard[]
  me: string | undefined
  onAct: (act: BoardAct, board: ListedBoard) => void
}

/** The boards of one client; folded away, they stay so on this device. */
export function ClientBoards({ client, boards, me, onAct }: Props) {
  const said = useFirstWords().boards.clients
  const [folded, setFolded] = useKept<boolean>(`boards.folded.${client ?? ''}`, false)
  const id = useId()
  return (
    <section aria-labelledby={`${id}-name`} className={styles['client']}>
      <h2 className={styles['name']}>
        <button
          type="button"
          id={`${id}-name`}
          aria-expanded={!folded}
          aria-controls={`${id}-boards`}
          onClick={() => setFolded(!folded)}
        >
          <Icon of={ChevronRight} size="s" points className={styles['mark']} />
          <span dir="auto">{client ?? said.none}</span>
          <span className={styles['count']}>{boards.length}</span>
        </button>
      </h2>
      <div id={`${id}-boards`} hidden={folded}>
        {!folded && <Tiles boards={boards} filed me={me} onAct={onAct} />}
      </div>
    </section>
  )
}
