import { createStore, type StoreApi } from 'zustand/vanilla'
import type { About } from '@parley/model/comments.ts'
import type { BoardSession } from './session.ts'

/** What of the comments is shown: all of them, those about one thing, or one thread (seen from one of these). */
export type TalkAt = { about?: About | undefined; thread?: string | undefined }
/** `asked` makes each asking new, `shown` is whether the comments are open where no panel stands beside the view. */
export type Talk = TalkAt & { asked: number; shown: boolean }

const talks = new WeakMap<BoardSession, StoreApi<Talk>>()

/** Which comments this page shows of a board; canvas, panels and views ask for them here. */
export function talkOf(session: BoardSession): StoreApi<Talk> {
  const known = talks.get(session)
  if (known) return known
  const made = createStore<Talk>(() => ({ asked: 0, shown: false }))
  talks.set(session, made)
  return made
}

/** Opens the comments here, whatever stands in the panel now. */
export const talk = (session: BoardSession, at: TalkAt = {}): void =>
  talkOf(session).setState({ ...at, asked: performance.now(), shown: true }, true)

/** Goes on inside of the comments, which are open. */
export const turnTo = (session: BoardSession, at: TalkAt): void =>
  talkOf(session).setState((now) => ({ ...at, asked: now.asked, shown: now.shown }), true)
