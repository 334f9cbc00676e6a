import { createStore, type StoreApi } from 'zustand/vanilla'
import type { BoardSession } from '../../session/session.ts'

/** The dialogs over a board that an act opens; `BoardDialogs` shows them. */
export type Door =
  | 'share'
  | 'snapshots'
  | 'audit'
  | 'approvals'
  | 'ask'
  | 'filter'
  | 'keys'
  | 'saveView'
  | 'embed'
  | 'size'

const doors = new WeakMap<BoardSession, StoreApi<Door | undefined>>()

/** Which dialog stands open over a board. */
export function doorOf(session: BoardSession): StoreApi<Door | undefined> {
  const known = doors.get(session)
  if (known) return known
  const made = createStore<Door | undefined>(() => undefined)
  doors.set(session, made)
  return made
}
