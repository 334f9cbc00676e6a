import { EventEmitter, on } from 'node:events'
import type { News } from '@parley/model/wire.ts'

/** News, and for whom it is. */
export type Told = News & {
  /** For colleagues alone. */
  internal?: boolean | undefined
  /** Where it is about one snapshot: whoever was invited to that alone hears it too. */
  snapshot?: string | undefined
  /** For these people alone, wherever they are. */
  to?: readonly string[] | undefined
}

export type NewsDesk = {
  tell(told: Told): void
  /** All that is told from now on, until the signal. Whether somebody may hear it is for the caller to ask. */
  heard(signal: AbortSignal): AsyncIterable<Told>
}

/** More listeners than anybody has; each page that is open is one. */
const mostListeners = 20_000

export function createNewsDesk(): NewsDesk {
  const desk = new EventEmitter<{ told: [Told] }>()
  desk.setMaxListeners(mostListeners)
  return {
    tell: (told) => void desk.emit('told', told),
    async *heard(signal) {
      for await (const [told] of on(desk, 'told', { signal }) as AsyncIterable<[Told]>) yield told
    },
  }
}
