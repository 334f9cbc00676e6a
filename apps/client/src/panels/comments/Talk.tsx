import { useState } from 'react'
import { canInWorkspace } from '@parley/model/access.ts'
import type { About } from '@parley/model/comments.ts'
import type { TalkAt } from '../../session/talk.ts'
import { useMe } from '../../session/useMe.ts'
import type { Place } from './place.ts'
import { TalkView } from './TalkView.tsx'

interface Props {
  board: string
  about: About
  /** May she say something, and may she delete what others said? */
  may: { comment: boolean; moderate: boolean }
}

const nowhere = () => null

/** What is said about one thing, in place. Stands outside of an open board as well: about a snapshot, say. */
export function Talk({ board, about, may }: Props) {
  const [at, setAt] = useState<TalkAt>({})
  const me = useMe()
  const place: Place = {
    board,
    snapshot: 'snapshot' in about ? about.snapshot : undefined,
    may: { ...may, internal: canInWorkspace(me?.standing, 'seeInternal') },
    me: me?.id,
    where: nowhere,
  }
  return <TalkView place={place} at={{ about, thread: at.thread }} onAt={setAt} fixed />
}
