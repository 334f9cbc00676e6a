import { ListTree, Users } from 'lucide-react'
import { useSyncExternalStore } from 'react'
import { Link, useSearch } from 'wouter'
import { useStore } from 'zustand'
import { GoOnButton } from '../../panels/guide/GoOnButton.tsx'
import type { BoardSession } from '../../session/session.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { onDemand } from '../../ui/onDemand.tsx'
import { useIsPhone } from '../../ui/phone.ts'
import { useWords } from '../../words/words.ts'
import { deskOf } from '../desk.ts'
import styles from './bars.module.css'

const TemplateMenu = onDemand(async () => (await import('./TemplateMenu.tsx')).TemplateMenu)

/** An empty board asks the first question of the method, and says how to go on. */
export function EmptyBoard({ session }: { session: BoardSession }) {
  const { empty } = useWords().canvas
  const phone = useIsPhone()
  const { reader } = session
  const isEmpty = useSyncExternalStore(
    (changed) => reader.watch(changed),
    () => reader.board.cards.size + reader.board.drawings.size + reader.board.unreadable.size === 0,
  )
  const mayWrite = useStore(session.write).is === 'writable'
  // The steps beside the board ask the same, in order.
  const asked = new URLSearchParams(useSearch()).has('guide')
  if (!isEmpty || asked) return null
  const begin = phone ? <InTheOutline /> : <Beginnings session={session} />
  return (
    <div className={styles['empty']}>
      <EmptyState
        title={empty.title}
        says={mayWrite ? empty.says : undefined}
        ghost="consumers"
        actions={mayWrite && begin}
      >
        {mayWrite && !phone && <p className={styles['steps']}>{empty.steps}</p>}
      </EmptyState>
    </div>
  )
}

function Beginnings({ session }: { session: BoardSession }) {
  const { empty } = useWords().canvas
  return (
    <>
      <Button variant="primary" icon={Users} onClick={() => deskOf(session).placeCard('segment')}>
        {empty.segment}
      </Button>
      <GoOnButton />
      <TemplateMenu session={session} />
    </>
  )
}

/** The canvas of a phone is for looking. */
function InTheOutline() {
  const { empty } = useWords().canvas
  return (
    <>
      <GoOnButton />
      <Button asChild icon={ListTree}>
        <Link href="?view=outline">{empty.outline}</Link>
      </Button>
    </>
  )
}
