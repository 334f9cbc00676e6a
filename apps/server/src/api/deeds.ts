import { Buckets } from '../sync/bucket.ts'

/** Far more than people and honest scripts do; a flood costs the others time and the disk room. */
const [perSecond, burst] = [20, 1_000]

/** How much one person, or all strangers of one address together, may change in a while. */
export class Deeds {
  readonly #paces: Buckets

  constructor(pace = { perSecond, burst }) {
    this.#paces = new Buckets(pace.perSecond, pace.burst)
  }

  /** Takes one deed that costs so much; false where she has to wait. What she tries meanwhile costs nothing. */
  take(who: string, cost = 1): boolean {
    const pace = this.#paces.of(who)
    return pace.wait === 0 && pace.take(cost)
  }
}
