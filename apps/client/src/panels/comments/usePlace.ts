import { createElement } from 'react'
import { canInWorkspace } from '@parley/model/access.ts'
import { useMayDo, useSession } from '../../session/useBoard.tsx'
import { useMe } from '../../session/useMe.ts'
import type { Place } from './place.ts'
import { Where } from './Where.tsx'

/** The open board as a place for comments. */
export function usePlace(): Place {
  const session = useSession()
  const me = useMe()
  return {
    board: session.board,
    may: {
      comment: useMayDo('comment'),
      moderate: useMayDo('moderate'),
      internal: canInWorkspace(me?.standing, 'seeInternal'),
    },
    me: me?.id,
    where: (thread) => createElement(Where, thread),
  }
}
