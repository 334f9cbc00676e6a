import { useQuery } from '@tanstack/react-query'
import { Bell } from 'lucide-react'
import { useState } from 'react'
import { api } from '../../session/api.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { onDemand } from '../../ui/onDemand.tsx'
import { Popover } from '../../ui/Popover.tsx'
import { useFirstWords } from '../../words/words.ts'
import styles from './inbox.module.css'

const InboxSheet = onDemand(async () => (await import('./InboxSheet.tsx')).InboxSheet)
const mostShown = 99

/** The bell in the bar: how much is new, and a sheet that says what. */
export function Inbox() {
  const said = useFirstWords().inbox
  const [open, setOpen] = useState(false)
  const unread = useQuery(api.notifications.count.queryOptions()).data?.unread ?? 0
  return (
    <span className={styles['bell']}>
      <Popover
        trigger={<IconButton icon={Bell} label={said.open(unread)} />}
        label={said.title}
        open={open}
        onOpenChange={setOpen}
      >
        <InboxSheet onGo={() => setOpen(false)} />
      </Popover>
      {unread > 0 && (
        <span className={styles['count']} aria-hidden>
          {unread > mostShown ? said.many : unread}
        </span>
      )}
    </span>
  )
}
