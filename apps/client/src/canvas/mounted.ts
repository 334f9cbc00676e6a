import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Editor } from 'tldraw'
import type { BoardSession } from '../session/session.ts'

const stores = new WeakMap<BoardSession, StoreApi<{ editor: Editor | undefined }>>()

/** The editor that shows a board now, if one does. */
export function mountedOf(session: BoardSession): StoreApi<{ editor: Editor | undefined }> {
  const known = stores.get(session)
  if (known) return known
  const made = createStore<{ editor: Editor | undefined }>(() => ({ editor: undefined }))
  stores.set(session, made)
  return made
}
