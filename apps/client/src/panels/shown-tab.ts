import { createStore, type StoreApi } from 'zustand/vanilla'
import type { BoardSession } from '../session/session.ts'
import type { PanelTab } from './panel-tab.ts'

/** A tab of the panel that was asked for; `asked` makes each asking new. */
type Wanted = { tab: PanelTab; asked: number }

const wanted = new WeakMap<BoardSession, StoreApi<Wanted>>()

export function wantedTab(session: BoardSession): StoreApi<Wanted> {
  const known = wanted.get(session)
  if (known) return known
  const made = createStore<Wanted>(() => ({ tab: 'inspector', asked: 0 }))
  wanted.set(session, made)
  return made
}

/** Opens the panel at a tab. */
export const showTab = (session: BoardSession, tab: PanelTab): void =>
  wantedTab(session).setState({ tab, asked: performance.now() }, true)
