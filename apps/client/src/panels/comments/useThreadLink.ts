import { useEffect, useEffectEvent } from 'react'
import { useSearchParams } from 'wouter'
import { useSession } from '../../session/useBoard.tsx'
import { talk } from '../../session/talk.ts'

/** An address may name a thread (`?thread=…`), as a notification’s does: it is opened once, and leaves the address. */
export function useThreadLink(): void {
  const session = useSession()
  const [search, setSearch] = useSearchParams()
  const thread = search.get('thread')
  const open = useEffectEvent((thread: string) => {
    talk(session, { thread })
    setSearch(
      (now) => {
        const next = new URLSearchParams(now)
        next.delete('thread')
        return next
      },
      { replace: true },
    )
  })
  useEffect(() => {
    if (thread !== null) open(thread)
  }, [thread])
}
