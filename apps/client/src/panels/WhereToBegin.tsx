import { useQuery } from '@tanstack/react-query'
import { X } from 'lucide-react'
import { useStore } from 'zustand'
import { cardsOf } from '@parley/model/board/board.ts'
import { api } from '../session/api.ts'
import { useBoard, useSession } from '../session/useBoard.tsx'
import { Button } from '../ui/Button.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { useWords } from '../words/words.ts'
import { goTo } from './go-to.ts'
import { useKept } from './useKept.ts'
import styles from './WhereToBegin.module.css'

/** A newcomer has one board, the one that came with Parley, and has not sent this away on this device. */
function useNewcomer(): [newcomer: boolean, sendAway: () => void] {
  const [begun, setBegun] = useKept<boolean>('begun', false)
  const owner = useStore(useSession().me, ({ own }) => own === 'owner')
  const boards = useQuery({
    ...api.boards.list.queryOptions(),
    enabled: owner && !begun,
    staleTime: Infinity,
  })
  return [owner && !begun && boards.data?.length === 1, () => setBegun(true)]
}

/** Three steps for whoever looks at a living board for the first time. */
export function WhereToBegin() {
  const session = useSession()
  const words = useWords().board.begin
  const segment = useBoard(
    (board) => cardsOf(board, 'segment').find(({ loyalty }) => loyalty === 'swing')?.id,
  )
  const [newcomer, sendAway] = useNewcomer()
  const practising = useStore(session.practice) !== undefined
  if (!newcomer || practising || segment === undefined) return null
  return (
    <section className={styles['begin']} aria-label={words.title}>
      <header className={styles['head']}>
        <h2>{words.title}</h2>
        <IconButton icon={X} size="s" label={words.sendAway} onClick={sendAway} />
      </header>
      <ol className={styles['steps']}>
        {words.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <Button size="s" onClick={() => goTo(session, [segment])}>
        {words.go}
      </Button>
    </section>
  )
}
