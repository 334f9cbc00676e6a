import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import { Badge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Row } from '../../ui/Rows.tsx'
import { useWords } from '../../words/words.ts'
import { severityOf, type Hook } from './hook.ts'
import { HookDeliveries } from './HookDeliveries.tsx'
import { RemoveHookDialog } from './RemoveHookDialog.tsx'

/** One program: what it is told, how it went the last time, and on asking all that was sent. */
export function HookRow({ hook }: { hook: Hook }) {
  const said = useWords().hooks
  const [open, setOpen] = useState(false)
  const [removing, setRemoving] = useState(false)
  const { url, events, board, last } = hook
  return (
    <Row
      title={<span dir="ltr">{url}</span>}
      says={
        <>
          <p>{said.told(events, board?.title ?? null)}</p>
          {last ? <Badge severity={severityOf(last)}>{said.last(last.state, last.fault)}</Badge> : said.fresh}
        </>
      }
      end={
        <>
          <Button size="s" aria-expanded={open} aria-label={said.sentTo(url)} onClick={() => setOpen(!open)}>
            {said.sent}
          </Button>
          <IconButton
            icon={Trash2}
            size="s"
            label={said.removeNamed(url)}
            onClick={() => setRemoving(true)}
          />
        </>
      }
    >
      {open && <HookDeliveries hook={hook.id} />}
      {removing && <RemoveHookDialog hook={hook} onClose={() => setRemoving(false)} />}
    </Row>
  )
}
