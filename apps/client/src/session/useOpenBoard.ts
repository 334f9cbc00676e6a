import { useMemo, useSyncExternalStore } from 'react'
import { openBoard } from './connect.ts'
import type { BoardSession } from './session.ts'

/** The session of a board, for as long as the page shows it; a new one when its history began anew. */
export function useOpenBoard(board: string): BoardSession | undefined {
  const opening = useMemo(() => openingOf(board), [board])
  return useSyncExternalStore(opening.watch, opening.now)
}

function openingOf(board: string) {
  let session: BoardSession | undefined
  return {
    now: () => session,
    watch: (changed: () => void): (() => void) => {
      let unwatch = () => {}
      const open = () => {
        const opened = openBoard(board)
        session = opened
        unwatch = opened.ended.subscribe((ended) => {
          if (!ended) return
          close()
          open()
          changed()
        })
      }
      const close = () => {
        unwatch()
        session?.stop()
        session = undefined
      }
      open()
      return close
    },
  }
}
