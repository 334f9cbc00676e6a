import { restedMs } from '../../ui/last-key.ts'

/** A hand rests when nothing was changed for this long, in ms. */
const pause = 300
/** As long as any card waits at most, in ms, where others never rest; and where the person herself does not. */
const [most, mostForHer] = [2_000, 10_000]

/**
 * Cards that grew or shrank by a line while somebody writes. At each record that is put anew tldraw goes through all
 * shapes of the board, two frames' work on a large one: it is done when the hand rests, not between two letters.
 */
export class Growth {
  readonly #take: (ids: readonly string[]) => void
  readonly #waiting = new Set<string>()
  #timer: ReturnType<typeof setTimeout> | undefined
  #since = 0

  constructor(take: (ids: readonly string[]) => void) {
    this.#take = take
  }

  add(id: string): void {
    if (this.#waiting.size === 0) this.#since = performance.now()
    this.#waiting.add(id)
    this.putOff()
  }

  /** Something changed: what waits, waits on. */
  putOff(): void {
    if (this.#waiting.size === 0) return
    clearTimeout(this.#timer)
    const left = most - (performance.now() - this.#since)
    this.#wait(Math.max(0, Math.min(pause, left)))
  }

  #wait(ms: number): void {
    this.#timer = setTimeout(() => {
      const rested = restedMs()
      if (rested < pause && performance.now() - this.#since < mostForHer) this.#wait(pause - rested)
      else this.take()
    }, ms)
  }

  /** Everything that waits, now. */
  take(): void {
    clearTimeout(this.#timer)
    const ids = [...this.#waiting]
    this.#waiting.clear()
    if (ids.length > 0) this.#take(ids)
  }

  stop(): void {
    clearTimeout(this.#timer)
  }
}
