import { createElement } from 'react'
import { useStore } from 'zustand'
import { can, canInWorkspace } from '@parley/model/access.ts'
import { useSession } from '../../session/useBoard.tsx'
import { useMe } from '../../session/useMe.ts'
import type { Place } from './place.ts'
import { Where } from './Where.tsx'

/** The open board as a place for comments. */
export function usePlace(): Place {
  const session = useSession()
  const { role } = useStore(session.me)
  const me = useMe()
  return {
    board: session.board,
    may: {
      comment: can(role, 'comment'),
      moderate: can(role, 'moderate'),
      internal: canInWorkspace(me?.standing, 'seeInternal'),
    },
    me: me?.id,
    where: (thread) => createElement(Where, thread),
  }
}
