import { createStore, type StoreApi } from 'zustand/vanilla'
import type { BoardSession } from '../../session/session.ts'
import type { Source } from './reading/read-in-worker.ts'

/** A table that is being imported; without a source it is still to be chosen. */
export type Importing = {
  source?: Source
  /** Puts what was pasted down as a text after all. */
  asText?: (() => void) | undefined
}

const doors = new WeakMap<BoardSession, StoreApi<Importing | undefined>>()

/** What is being imported on a board, by whatever way it came. */
export function importingOf(session: BoardSession): StoreApi<Importing | undefined> {
  const known = doors.get(session)
  if (known) return known
  const made = createStore<Importing | undefined>(() => undefined)
  doors.set(session, made)
  return made
}
