import { useStore } from 'zustand'
import { useSession } from '../../session/useBoard.tsx'
import { talkOf, turnTo } from '../../session/talk.ts'
import { TalkView } from './TalkView.tsx'
import { usePlace } from './usePlace.ts'

/** All that is said about the open board, or as much of it as was asked for. */
export function CommentsPanel() {
  const session = useSession()
  const at = useStore(talkOf(session))
  const place = usePlace()
  return <TalkView place={place} at={at} onAt={(next) => turnTo(session, next)} autoFocus />
}
