import { MessageCircle } from 'lucide-react'
import { useStore } from 'zustand'
import { can } from '@parley/model/access.ts'
import type { About } from '@parley/model/comments.ts'
import { useSession } from '../../session/useBoard.tsx'
import { talk } from '../../session/talk.ts'
import { Button } from '../../ui/Button.tsx'
import { useWords } from '../../words/words.ts'
import { useCounts } from './useCounts.ts'
import styles from './comments.module.css'

/** Leads from a card or a link to what is said about it, and to saying something. */
export function TalkAbout({ about }: { about: Extract<About, { card: string } | { link: string }> }) {
  const words = useWords().comments
  const session = useSession()
  const { role } = useStore(session.me)
  const here = useCounts(({ byCard, byLink }) => ('card' in about ? byCard[about.card] : byLink[about.link]))
  if (!here && !can(role, 'comment')) return null
  return (
    <Button
      size="s"
      icon={MessageCircle}
      className={styles['about']}
      data-unread={(here && here.unread > 0) || undefined}
      onClick={() => talk(session, { about })}
    >
      {here ? words.atCard(here.open, here.unread) : 'card' in about ? words.about.card : words.about.link}
    </Button>
  )
}
