import { createContext, use, useCallback, useRef, useSyncExternalStore } from 'react'
import { useStore } from 'zustand'
import { mayOn, type Act } from '@parley/model/access.ts'
import type { Board } from '@parley/model/board/board.ts'
import type { Card } from '@parley/model/cards/index.ts'
import { sameParts } from '../ui/same.ts'
import { editOf, type Edit } from './edit.ts'
import type { BoardSession } from './session.ts'

/** The board that is open on this page, for everything beneath. */
export const OpenBoard = createContext<BoardSession | undefined>(undefined)

export function useSession(): BoardSession {
  const session = use(OpenBoard)
  if (!session) throw new Error('This stands outside of an open board.')
  return session
}

/**
 * A part of the board, followed. Paints again only when the part is another: what a change did not touch stays
 * `===`, and lists of the same things count as the same.
 */
export function useBoard<T>(select: (board: Board) => T): T {
  const { reader } = useSession()
  const last = useRef<{ board: Board; select: typeof select; part: T } | undefined>(undefined)
  const watch = useCallback((changed: () => void) => reader.watch(changed), [reader])
  return useSyncExternalStore(watch, () => {
    const [{ board }, before] = [reader, last.current]
    // React asks again and again, and for ever where the same question is answered otherwise.
    if (before?.board === board && before.select === select) return before.part
    const part = select(board)
    const kept = before && sameParts(before.part, part) ? before.part : part
    last.current = { board, select, part: kept }
    return kept
  })
}

export const useCard = (id: string | undefined): Card | undefined =>
  useBoard((board) => (id === undefined ? undefined : board.cards.get(id)))

export const useFindings = () => useStore(useSession().findings)
export const useOthers = () => useStore(useSession().others)
export const useSave = () => useStore(useSession().save)
export const useWrite = () => useStore(useSession().write)
export const useSelected = () => useStore(useSession().selected)
export const useEdit = (): Edit => editOf(useSession())
/** May I do this here? By the server’s own judgement, so that nothing is hidden that it would let me do. */
export const useMayDo = (act: Act): boolean => useStore(useSession().me, (me) => mayOn(me, act))
export const useMayWrite = (): boolean => useWrite().is === 'writable'
/** By a link that only shows a board there is no panel beside it, and no address of its own to go to. */
export const useOpensCards = (): boolean => useSession().board !== ''
/** Her role lets her look and no more; unlike a board that is still being opened, which she may write on in a moment. */
export function useOnlyLooks(): boolean {
  const write = useWrite()
  return write.is === 'readOnly' && write.because === 'viewer'
}
/** What people answer is read and sorted by whoever works on the board, also while another has muted editing. */
export function useMayListen(): boolean {
  const [listens, mayWrite, onlyLooks] = [useMayDo('listen'), useMayWrite(), useOnlyLooks()]
  return listens && (mayWrite || onlyLooks)
}
