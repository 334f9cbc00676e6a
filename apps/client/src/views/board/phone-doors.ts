import { useState } from 'react'
import { useStore } from 'zustand'
import { talkOf } from '../../session/talk.ts'
import { useSession } from '../../session/useBoard.tsx'

export type TalkDoor = ReturnType<typeof useTalkDoor>
export type ListDoor = ReturnType<typeof useListDoor>

/** The comments: open until somebody goes from them to a card, which they would cover. */
export function useTalkDoor() {
  const session = useSession()
  const { at } = useStore(session.asked)
  const open = useStore(talkOf(session), ({ shown, asked }) => shown && asked > at)
  return { open, close: () => talkOf(session).setState({ shown: false }) }
}

/** The list of findings: open until somebody goes from it to a card, which it would cover. */
export function useListDoor() {
  const { at } = useStore(useSession().asked)
  const [opened, setOpened] = useState<number>()
  return { open: opened === at, show: () => setOpened(at), close: () => setOpened(undefined) }
}
