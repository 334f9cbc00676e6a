import { Bucket } from './bucket.ts'
import type { Person } from './door.ts'
import type { Settings } from './settings.ts'

/**
 * How many new client ids a person may still write with, over all boards. A page takes one each time it is opened;
 * thousands of them on one board would make it take minutes to load, for good. Whoever has a link becomes another
 * guest as often as she likes: the guests of a board together have a number of their own.
 */
export class FreshIds {
  readonly #of = new Map<string, Bucket>()
  readonly #ofGuests = new Map<string, Bucket>()
  readonly #settings: Settings

  constructor(settings: Settings) {
    this.#settings = settings
  }

  take({ id, guest }: Person, board: string, many: number): boolean {
    if (many === 0) return true
    const { freshIdsAtOnce, freshIdsPerMinute, guestIdsAtOnce, guestIdsPerMinute } = this.#settings
    if (!bucketIn(this.#of, id, freshIdsPerMinute, freshIdsAtOnce).take(many)) return false
    if (!guest) return true
    const guests = bucketIn(this.#ofGuests, board, guestIdsPerMinute, guestIdsAtOnce)
    if (guests.take(many)) return true
    // What one of them is refused shall cost the others nothing.
    guests.take(-many)
    return false
  }
}

function bucketIn(buckets: Map<string, Bucket>, key: string, perMinute: number, atOnce: number): Bucket {
  const bucket = buckets.get(key) ?? new Bucket(perMinute / 60, atOnce)
  buckets.set(key, bucket)
  return bucket
}
