import { CloudOff } from 'lucide-react'
import { useStore } from 'zustand'
import type { Away, Named } from '../../session/session.ts'
import { useSession } from '../../session/useBoard.tsx'
import { Button } from '../../ui/Button.tsx'
import { useWords } from '../../words/words.ts'
import { CardChip } from '../CardChip.tsx'
import { Notice } from './Notice.tsx'
import styles from './notices.module.css'

const most = 5

/** What others did while this page was alone, told once. */
export function AwayNotice() {
  const session = useSession()
  const away = useStore(session.away)
  const words = useWords().board.away
  if (!away) return null
  return (
    <Notice
      icon={CloudOff}
      title={words.title}
      actions={
        <Button size="s" onClick={() => session.away.setState(undefined, true)}>
          {words.dismiss}
        </Button>
      }
    >
      {(['added', 'changed', 'removed'] as const).map((group) => (
        <AwayGroup key={group} group={group} cards={away[group]} />
      ))}
    </Notice>
  )
}

function AwayGroup({ group, cards }: { group: keyof Away; cards: readonly Named[] }) {
  const said = useWords().board
  const words = said.away
  if (cards.length === 0) return null
  return (
    <p className={styles['group']}>
      <span>{words.groups[group]}</span>
      {cards.slice(0, most).map(({ id, title }) =>
        group === 'removed' ? (
          <span key={id} className={styles['gone']} dir="auto">
            {title || said.untitled}
          </span>
        ) : (
          <CardChip key={id} id={id} />
        ),
      )}
      {cards.length > most && <span>{words.more(cards.length - most)}</span>}
    </p>
  )
}
