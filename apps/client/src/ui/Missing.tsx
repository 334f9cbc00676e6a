import { useEffect, useEffectEvent } from 'react'
import { useFirstWords } from '../words/words.ts'
import { Button } from './Button.tsx'
import { EmptyState } from './EmptyState.tsx'
import { PageMessage } from './PageMessage.tsx'
import { useToast } from './Toast.tsx'

/** What stands instead of a part whose file did not come: the server is away, or has a newer page than this by now. */
export interface Missing {
  away: boolean
}

/** Whether no server answers at the page's own address: none at all, or only a proxy before it. */
export const isAway = (): Promise<boolean> =>
  fetch('/healthz', { cache: 'no-store' }).then(
    ({ ok }) => !ok,
    () => true,
  )

export const MissingPage = (missing: Missing) => <PageMessage {...useSaid(missing)} />

export const MissingPart = (missing: Missing) => <EmptyState {...useSaid(missing)} />

/** What would stand over the page says so in passing, and is closed: whoever opens it again tries again. */
export function MissingDialog({ away, onClose }: Missing & { onClose: () => void }) {
  const words = useFirstWords().ui
  const say = useToast()
  const give = useEffectEvent(() => {
    const { says } = away ? words.missing : words.anew
    say(away ? { says } : { says, action: { label: words.reload, onSelect: reload } })
    onClose()
  })
  useEffect(() => give(), [])
  return null
}

/** A browser asks for a file once: after that only a new page brings it, and only if somebody answers. */
function useSaid({ away }: Missing) {
  const words = useFirstWords().ui
  const actions = away ? (
    <Button onClick={() => void reloadIfThere()}>{words.tryAgain}</Button>
  ) : (
    <Button variant="primary" onClick={reload}>
      {words.reload}
    </Button>
  )
  return { ...(away ? words.missing : words.anew), actions }
}

const reload = () => location.reload()

async function reloadIfThere(): Promise<void> {
  if (!(await isAway())) reload()
}
