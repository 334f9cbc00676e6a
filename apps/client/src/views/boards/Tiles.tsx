import { ChevronDown } from 'lucide-react'
import { Button } from '../../ui/Button.tsx'
import { useFirstWords } from '../../words/words.ts'
import { BoardTile } from './BoardTile.tsx'
import type { BoardAct } from './BoardMenu.tsx'
import type { ListedBoard } from './listedBoard.ts'
import { useShown } from './useShown.ts'
import { useSummarised } from './useSummarised.ts'
import styles from './BoardsGrid.module.css'

interface Props {
  id?: string
  boards: readonly ListedBoard[]
  /** They stand under the name of their client, and none of them is larger than the others. */
  filed?: boolean
  me: string | undefined
  onAct: (act: BoardAct, board: ListedBoard) => void
}

/** Boards as tiles, the first of many and more when they are asked for. */
export function Tiles({ id, boards, filed = false, me, onAct }: Props) {
  const said = useFirstWords().boards
  const { shown, next, more, list } = useShown(boards)
  const tiles = useSummarised(shown).map((board, index) => (
    <BoardTile
      key={board.id}
      board={board}
      wide={!filed && index === 0}
      filed={filed}
      me={me}
      onAct={onAct}
    />
  ))
  return (
    <>
      <ul
        id={id}
        ref={list}
        className={filed ? styles['grid'] : styles['boards']}
        data-boards={boards.length}
      >
        {tiles}
      </ul>
      {next > 0 && (
        <Button variant="bare" icon={ChevronDown} className={styles['more']} onClick={more}>
          {said.more(next)}
        </Button>
      )}
    </>
  )
}
