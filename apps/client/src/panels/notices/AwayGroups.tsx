import type { Away, Named } from '../../session/session.ts'
import { useWords } from '../../words/words.ts'
import { CardChip } from '../CardChip.tsx'
import styles from './notices.module.css'

const most = 5
const groups = ['added', 'changed', 'removed'] as const

/** What is new, other and gone, by the names of the cards. */
export function AwayGroups({ away }: { away: Away }) {
  return groups.map((group) => <AwayGroup key={group} group={group} cards={away[group]} />)
}

function AwayGroup({ group, cards }: { group: (typeof groups)[number]; cards: readonly Named[] }) {
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
