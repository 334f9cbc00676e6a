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

  /** Of how many people something is kept. */
  get people(): number {
    return this.#of.size
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

/** So many are kept before it is looked who of them owes something: guests come without end. */
const manyKept = 10_000

function bucketIn(buckets: Map<string, Bucket>, key: string, perMinute: number, atOnce: number): Bucket {
  const known = buckets.get(key)
  if (known) return known
  if (buckets.size >= manyKept) for (const [whose, { isFull }] of buckets) if (isFull) buckets.delete(whose)
  const bucket = new Bucket(perMinute / 60, atOnce)
  buckets.set(key, bucket)
  return bucket
}
