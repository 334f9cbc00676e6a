import { useMemo, useSyncExternalStore } from 'react'
import { speakAll } from '../words/words.ts'
import { openBoard } from './connect.ts'
import type { BoardSession, ReadOnlyBecause } from './session.ts'

let ahead: BoardSession | undefined

/**
 * Opens a board while the page still asks who is there: whoever may not see it is told so by the server alike. What a
 * session may say comes beside this file, not before it.
 */
export function openAhead(board: string): void {
  void speakAll().then(
    () => (ahead = openBoard(board)),
    () => undefined,
  )
}

/** What was opened ahead, unless it came to nothing meanwhile, as for somebody who had to sign in first. */
function takeAhead(board: string): BoardSession | undefined {
  const session = ahead
  ahead = undefined
  if (session?.board === board && !isOver(session)) return session
  session?.stop()
  return undefined
}

const stopped: readonly ReadOnlyBecause[] = ['signedOut', 'gone', 'revoked', 'refused']

function isOver({ ended, write }: BoardSession): boolean {
  const state = write.getState()
  return ended.getState() || (state.is === 'readOnly' && stopped.includes(state.because))
}

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
        const opened = takeAhead(board) ?? openBoard(board)
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
