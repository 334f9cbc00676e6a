import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Card } from '@parley/model/cards/index.ts'
import type { Link } from '@parley/model/links/index.ts'
import type { Who } from '@parley/model/wire.ts'
import type { BoardSession } from '../session/session.ts'

/** A card that somebody took off the board while I wrote in it: what it was, and who took it, where that is known. */
export type Lost = { at: number; card: Card; links: readonly Link[]; by: Who | undefined }

const shelves = new WeakMap<BoardSession, StoreApi<{ lost: Lost | undefined }>>()

/** The last card lost while it was written in, for the page to offer it back. */
export function lostOf(session: BoardSession): StoreApi<{ lost: Lost | undefined }> {
  const known = shelves.get(session)
  if (known) return known
  const made = createStore<{ lost: Lost | undefined }>(() => ({ lost: undefined }))
  shelves.set(session, made)
  return made
}
