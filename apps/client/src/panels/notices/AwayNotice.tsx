import { CloudOff } from 'lucide-react'
import { useStore } from 'zustand'
import { useSession } from '../../session/useBoard.tsx'
import { Button } from '../../ui/Button.tsx'
import { useWords } from '../../words/words.ts'
import { AwayGroups } from './AwayGroups.tsx'
import { Notice } from './Notice.tsx'
import { SinceNotice } from './SinceNotice.tsx'

/** What others did while this page was alone or closed, told once. */
export function AwayNotice() {
  const session = useSession()
  const away = useStore(session.away)
  const words = useWords().board.away
  const dismiss = () => session.away.setState(undefined, true)
  if (!away) return null
  if (away.sinceVisit) return <SinceNotice away={away} since={away.sinceVisit} onDismiss={dismiss} />
  return (
    <Notice
      icon={CloudOff}
      title={words.title}
      actions={
        <Button size="s" onClick={dismiss}>
          {words.dismiss}
        </Button>
      }
    >
      <AwayGroups away={away} />
    </Notice>
  )
}
