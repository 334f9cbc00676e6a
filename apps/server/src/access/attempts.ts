type Count = { failed: number; until: number }

/** Counts wrong tries by key, such as an e-mail or a network address, and says when it is enough for a while. */
export class Attempts {
  readonly #counts = new Map<string, Count>()
  readonly #most: number
  readonly #windowMs: number
  readonly #now: () => number

  // Not the clock on the wall: set back by years, it would keep somebody out for as long.
  constructor(most: number, windowMs: number, now: () => number = () => performance.now()) {
    this.#most = most
    this.#windowMs = windowMs
    this.#now = now
  }

  /** Takes one try. It counts before it is known to be wrong, so that many at once are not all let through. */
  take(key: string): boolean {
    const now = this.#now()
    if (this.#counts.size > 10_000) this.#forgetOld(now)
    const known = this.#counts.get(key)
    const count = known && known.until > now ? known : { failed: 0, until: now + this.#windowMs }
    this.#counts.set(key, count)
    count.failed += 1
    return count.failed <= this.#most
  }

  /** The try was right: earlier wrong ones no longer count. */
  clear(key: string): void {
    this.#counts.delete(key)
  }

  /** The try was right, which says nothing about the others of this key. */
  giveBack(key: string): void {
    const count = this.#counts.get(key)
    if (count) count.failed -= 1
  }

  #forgetOld(now: number): void {
    for (const [key, count] of this.#counts) if (count.until <= now) this.#counts.delete(key)
  }
}
