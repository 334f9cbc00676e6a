import { Lock, MessageCircle } from 'lucide-react'
import type { Severity } from '@parley/model/rules/rule.ts'
import { useCounts } from '../../panels/comments/useCounts.ts'
import { severityIcons } from '../../ui/Badge.tsx'
import { Face } from '../../ui/Face.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useWords } from '../../words/words.ts'
import type { AtCard } from './useAtCards.ts'
import styles from './Badges.module.css'

const severities: readonly Severity[] = ['error', 'warning', 'hint']
const faces = 2

/** What stands at a card: that it is locked, what is said and found about it, and who has it. */
export function Badges({ card, locked, at }: { card: string; locked: boolean; at: AtCard }) {
  const { canvas, outline } = useWords()
  const { states } = canvas
  const talk = useCounts(({ byCard }) => byCard[card])
  return (
    <span className={styles['badges']}>
      {locked && (
        <span className={styles['badge']}>
          <Icon of={Lock} size="s" />
          <span className="sr">{states.locked}</span>
        </span>
      )}
      {talk && <Talk open={talk.open} unread={talk.unread} />}
      {at.people.slice(0, faces).map(({ who }) => (
        <span key={who.id} className={styles['other']}>
          <Face name={who.name} colour={who.colour} size="s" />
        </span>
      ))}
      {at.people.length > 0 && (
        <span className="sr">{outline.who(at.people.map(({ who }) => who.name).join(', '))}</span>
      )}
      {severities.map((severity) => {
        const count = at.findings[severity]
        if (!count) return null
        return (
          <span key={severity} className={styles['badge']} data-severity={severity}>
            <Icon of={severityIcons[severity]} size="s" />
            <span aria-hidden>{count}</span>
            <span className="sr">{states.findings[severity](count)}</span>
          </span>
        )
      })}
    </span>
  )
}

function Talk({ open, unread }: { open: number; unread: number }) {
  const { comments } = useWords()
  return (
    <span className={styles['badge']} data-unread={unread > 0 || undefined}>
      <Icon of={MessageCircle} size="s" />
      <span aria-hidden>{unread || open}</span>
      <span className="sr">{comments.atCard(open, unread)}</span>
    </span>
  )
}
