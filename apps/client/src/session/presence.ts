import type { Awareness } from 'y-protocols/awareness'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { limits, Presence } from '@parley/model/wire.ts'
import type { Other } from './session.ts'

/** Others see me as away after this long without a hand on the page. */
export const idleAfter = 60_000
const between = 1000 / limits.presencePerSecond

/** By what was heard, which is another object whenever somebody moves; undefined is nobody. */
const heard = new WeakMap<object, Other | undefined>()

/** With many on a board each movement of each would read everybody anew, up to thirty times a second. */
function otherIn(connection: number, state: unknown): Other | undefined {
  if (typeof state !== 'object' || state === null) return undefined
  const known = heard.get(state)
  if (heard.has(state) && (!known || known.connection === connection)) return known
  const { data } = Presence.safeParse(state)
  const other = data?.who && { connection, who: data.who, presence: data }
  heard.set(state, other)
  return other
}

/** Who else is here, as far as the server vouches for them: an entry without its stamp is nobody. */
export function othersIn(states: ReadonlyMap<number, unknown>, mine: number): Other[] {
  return [...states]
    .flatMap(([connection, state]) => (connection === mine ? [] : (otherIn(connection, state) ?? [])))
    .sort((a, b) => a.connection - b.connection)
}

export type PresenceLine = {
  others: StoreApi<readonly Other[]>
  say: (change: Partial<Presence>) => void
  /** What I last said, sent or about to be. */
  mine: () => Presence
  /** Calls back when the field I write in is another. */
  watch(watcher: () => void): () => void
  stop(): void
}

/** My presence out, at most thirty times a second, and everybody else's in. */
export function presenceOver(awareness: Awareness): PresenceLine {
  const others = createStore<readonly Other[]>(() => [])
  let mine: Presence = {}
  let waiting: ReturnType<typeof setTimeout> | undefined
  let last = 0
  const watchers = new Set<() => void>()

  const send = () => {
    waiting = undefined
    last = performance.now()
    awareness.setLocalState(mine)
  }
  const say = (change: Partial<Presence>) => {
    mine = { ...mine, ...change }
    if ('writing' in change) for (const watcher of watchers) watcher()
    waiting ??= setTimeout(send, Math.max(0, between - (performance.now() - last)))
  }
  const read = () => others.setState(othersIn(awareness.getStates(), awareness.clientID), true)
  awareness.on('change', read)
  const unwatch = watchHands(say, () => mine.idle ?? false)
  return {
    others,
    say,
    mine: () => mine,
    watch(watcher) {
      watchers.add(watcher)
      return () => watchers.delete(watcher)
    },
    stop() {
      clearTimeout(waiting)
      awareness.off('change', read)
      unwatch()
    },
  }
}

/** Idle after a minute without input; at once when the page is hidden, with everything that shows a hand. */
function watchHands(say: (change: Partial<Presence>) => void, isIdle: () => boolean): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const rest = () => say({ idle: true, cursor: null, writing: null })
  const stir = () => {
    clearTimeout(timer)
    timer = setTimeout(rest, idleAfter)
    if (isIdle()) say({ idle: false })
  }
  const hide = () =>
    document.hidden ? say({ idle: true, cursor: null, writing: null, dragging: null }) : stir()
  addEventListener('pointermove', stir, { passive: true })
  addEventListener('keydown', stir)
  document.addEventListener('visibilitychange', hide)
  stir()
  return () => {
    clearTimeout(timer)
    removeEventListener('pointermove', stir)
    removeEventListener('keydown', stir)
    document.removeEventListener('visibilitychange', hide)
  }
}
