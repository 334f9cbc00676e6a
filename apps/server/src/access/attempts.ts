import { createHash } from 'node:crypto'
import type { AttemptRows } from '../store/attempts.ts'

type Kept = { rows: AttemptRows; now: () => number }

/** Counts wrong tries by key, such as an e-mail or a network address, and says when it is enough for a while. */
export class Attempts {
  readonly #kept: Kept
  readonly #at: string
  readonly #most: number
  readonly #windowMs: number

  /** `at` tells the counts of one kind from those of another under the same key. */
  constructor(kept: Kept, at: string, most: number, windowMs: number) {
    this.#kept = kept
    this.#at = at
    this.#most = most
    this.#windowMs = windowMs
  }

  /** Takes one try. It counts before it is known to be wrong, so that many at once are not all let through. */
  async take(key: string): Promise<boolean> {
    const now = this.#kept.now()
    return (await this.#kept.rows.add(this.#hash(key), now, now + this.#windowMs)) <= this.#most
  }

  /** The try was right: earlier wrong ones no longer count. */
  clear(key: string): Promise<void> {
    return this.#kept.rows.clear(this.#hash(key))
  }

  /** The try was right, which says nothing about the others of this key. */
  giveBack(key: string): Promise<void> {
    return this.#kept.rows.giveBack(this.#hash(key))
  }

  /** Who tried, and from where, is not written down. */
  #hash(key: string): string {
    return createHash('sha256')
      .update(JSON.stringify([this.#at, key]))
      .digest('hex')
  }
}
