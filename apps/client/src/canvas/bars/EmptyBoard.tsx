import { useSyncExternalStore } from 'react'
import { useStore } from 'zustand'
import type { BoardSession } from '../../session/session.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { useWords } from '../../words/words.ts'
import { Users } from 'lucide-react'
import { deskOf } from '../desk.ts'
import styles from './bars.module.css'

/** An empty board asks the first question of the method. */
export function EmptyBoard({ session }: { session: BoardSession }) {
  const { empty } = useWords().canvas
  const { reader } = session
  const isEmpty = useSyncExternalStore(
    (changed) => reader.watch(changed),
    () => reader.board.cards.size + reader.board.drawings.size + reader.board.unreadable.size === 0,
  )
  const mayWrite = useStore(session.write).is === 'writable'
  if (!isEmpty) return null
  return (
    <div className={styles['empty']}>
      <EmptyState
        title={empty.title}
        says={mayWrite ? empty.says : undefined}
        ghost="consumers"
        actions={
          mayWrite && (
            <Button variant="primary" icon={Users} onClick={() => deskOf(session).placeCard('segment')}>
              {empty.segment}
            </Button>
          )
        }
      />
    </div>
  )
}
