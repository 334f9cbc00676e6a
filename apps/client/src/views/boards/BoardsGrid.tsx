import type { ReactNode } from 'react'
import { classes } from '../../ui/classes.ts'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { useFirstWords } from '../../words/words.ts'
import { byClient } from './by-client.ts'
import { ClientBoards } from './ClientBoards.tsx'
import type { ListedBoard } from './listedBoard.ts'
import type { BoardAct } from './BoardMenu.tsx'
import { Tiles } from './Tiles.tsx'
import { useSteadyOrder } from './useSteadyOrder.ts'
import tile from './BoardTile.module.css'
import styles from './BoardsGrid.module.css'

interface Props {
  /** Undefined while they are on their way. */
  boards: readonly ListedBoard[] | undefined
  me: string | undefined
  onAct: (act: BoardAct, board: ListedBoard) => void
  /** What stands after the boards, in the same grid. */
  children: ReactNode
}

export function BoardsGrid({ boards, me, onAct, children }: Props) {
  const words = useFirstWords()
  const ordered = useSteadyOrder(boards ?? [])
  if (!boards) return <GridOnItsWay label={words.ui.loading} />
  const groups = byClient(ordered)
  if (groups.some(({ client }) => client !== null))
    return (
      <>
        {groups.map(({ client, boards: hers }) => (
          <ClientBoards key={client ?? ''} client={client} boards={hers} me={me} onAct={onAct} />
        ))}
        <div className={styles['grid']}>{children}</div>
      </>
    )
  return (
    <div className={styles['grid']}>
      <Tiles boards={ordered} me={me} onAct={onAct} />
      {children}
    </div>
  )
}

/** The places of the first boards, so that they come in without moving anything. */
function GridOnItsWay({ label }: { label: string }) {
  return (
    <div className={styles['grid']} role="status" aria-label={label}>
      {[true, false, false, false, false].map((wide, index) => (
        <Skeleton
          key={index}
          height={wide ? '27rem' : '13rem'}
          className={classes(styles['coming'], wide && tile['wide'])}
        />
      ))}
    </div>
  )
}
