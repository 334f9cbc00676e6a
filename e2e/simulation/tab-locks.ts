import type { Locks } from '../../apps/client/src/session/gone.ts'
import { at, here, type Place } from './world.ts'

/** What the pages of one browser hold by name, each in its turn and no longer than it lives. */
export class TabLocks implements Locks {
  readonly #last = new Map<string, Promise<unknown>>()
  readonly #held: { by: Place; end: () => void }[] = []

  request(...[name, { signal }, work]: Parameters<Locks['request']>): Promise<unknown> {
    const by = here()
    if (!by) throw new Error('This happens in no page.')
    const turn = (this.#last.get(name) ?? Promise.resolve()).then(() => {
      signal.throwIfAborted()
      const dies = new Promise<void>((end) => this.#held.push({ by, end }))
      return by.gone ? undefined : Promise.race([at(by, work), dies])
    })
    const over = turn.catch(() => undefined)
    this.#last.set(name, over)
    return turn
  }

  /** A page is gone, and with it what it held. */
  release(place: Place): void {
    for (const { by, end } of this.#held) if (by === place) end()
  }
}
