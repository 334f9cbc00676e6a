import { Bucket } from './bucket.ts'
import type { Settings } from './settings.ts'

/**
 * How many new client ids a person may still write with, over all boards. A page takes one each time it is opened;
 * thousands of them on one key of a map would make the board take minutes to load, for good.
 */
export class FreshIds {
  readonly #of = new Map<string, Bucket>()
  readonly #settings: Settings

  constructor(settings: Settings) {
    this.#settings = settings
  }

  take(person: string, many: number): boolean {
    if (many === 0) return true
    const { freshIdsAtOnce, freshIdsPerMinute } = this.#settings
    const known = this.#of.get(person)
    const bucket = known ?? new Bucket(freshIdsPerMinute / 60, freshIdsAtOnce)
    if (!known) this.#of.set(person, bucket)
    return bucket.take(many)
  }
}
